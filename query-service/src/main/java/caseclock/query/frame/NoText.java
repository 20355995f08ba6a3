package caseclock.query.frame;

import caseclock.query.measures.NotAsked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what no text holds and no database takes: a zero character in what an address asks. */
public final class NoText implements HandlerInterceptor {

    private static final char ZERO = 0;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            request.getParameterMap().forEach(NoText::check);
        }
        return true;
    }

    /** Recording is another side's, and it reads its own input. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("caseclock.query");
    }

    private static void check(String name, String[] values) {
        if (Arrays.stream(values).anyMatch(value -> value.indexOf(ZERO) >= 0)) {
            throw new NotAsked(
                    "address",
                    "“" + name + "” in the address holds a character that is in no text (%00). Leave it out.");
        }
    }
}
