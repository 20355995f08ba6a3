package caseclock.query.frame;

import caseclock.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
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
        var token = request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var person = SignedIn.now().map(someone -> new Person(someone.account(), someone.roles()));
        return new Visitor(person, token == null ? "" : token.getToken());
    }
}
