package caseclock.query.access;

import caseclock.query.frame.Person;
import caseclock.query.frame.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Tells a page who asks for it: hands the {@link Visitor} to any controller that names one. */
public final class Visitors implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        return of(servlet);
    }

    public static Visitor of(@Nullable HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var token = request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Visitor(person(authentication), token == null ? "" : token.getToken());
    }

    private static Optional<Person> person(@Nullable Authentication someone) {
        return someone == null || someone instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(new Person(someone.getName(), Roles.of(someone.getAuthorities())));
    }
}
