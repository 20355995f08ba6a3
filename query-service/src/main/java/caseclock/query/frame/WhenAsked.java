package caseclock.query.frame;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the two dates from the address: hands the {@link When} to any controller that names one. */
public final class WhenAsked implements HandlerMethodArgumentResolver {

    private final Clock clock;

    public WhenAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == When.class;
    }

    @Override
    public When resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return When.asked(
                Optional.ofNullable(request.getParameter("asAt")),
                Optional.ofNullable(request.getParameter("knownOn")),
                clock);
    }
}
