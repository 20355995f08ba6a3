package caseclock.query.api.figures;

import caseclock.access.Role;
import caseclock.query.frame.Visitors;
import caseclock.query.measures.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Withholds small numbers where that is asked for, as DfE's tables do: every count of one to five stands as "c". Every whole number in an answer is
 * taken for a count, unless it is among {@link caseclock.query.measures.Days}: better one too many withheld than a child found. Whoever may not open
 * a child's record is told of no cases either way.
 */
@ControllerAdvice(basePackageClasses = SmallNumbers.class)
public final class SmallNumbers implements ResponseBodyAdvice<Object> {

    private final JsonMapper withholding;
    private final JsonMapper unnamed;

    /** @param json how answers are written otherwise */
    public SmallNumbers(JsonMapper json) {
        withholding = json.rebuild().addModule(Withheld.from(json)).build();
        unnamed = json.rebuild()
                .addModule(new SimpleModule("no-cases").addSerializer(Cases.class, Withheld.unnamed()))
                .build();
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Withholding.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return body instanceof Withholding figures ? written(figures) : body;
    }

    private Object written(Withholding figures) {
        if (figures.suppressed()) {
            return withholding.valueToTree(figures);
        }
        return seesCases() ? figures : unnamed.valueToTree(figures);
    }

    private static boolean seesCases() {
        return Visitors.of(null)
                .person()
                .filter(person -> person.may(Role.SEE_CASES))
                .isPresent();
    }
}
