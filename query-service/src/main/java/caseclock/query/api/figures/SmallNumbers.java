package caseclock.query.api.figures;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Withholds small numbers where that is asked for, as DfE's tables do: every count of one to five stands as "c". Every whole number in an answer is
 * taken for a count, unless it is among {@link Days}: better one too many withheld than a child found.
 */
@ControllerAdvice(basePackageClasses = SmallNumbers.class)
public final class SmallNumbers implements ResponseBodyAdvice<Object> {

    private static final String WITHHELD = "c";
    private static final int LARGEST = 5;

    private final JsonMapper withholding;

    /** @param json how answers are written otherwise */
    public SmallNumbers(JsonMapper json) {
        withholding = json.rebuild().addModule(withholding(json)).build();
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
        return body instanceof Withholding asked && asked.suppressed() ? withholding.valueToTree(asked) : body;
    }

    static boolean small(int count) {
        return count > 0 && count <= LARGEST;
    }

    private static SimpleModule withholding(JsonMapper plain) {
        return new SimpleModule("small-numbers")
                .addSerializer(Integer.class, counts(Integer.class))
                .addSerializer(Integer.TYPE, counts(Integer.TYPE))
                .addSerializer(Share.class, shares())
                .addSerializer(Cases.class, nothing())
                .addSerializer(Days.class, asEver(plain));
    }

    private static void count(int count, JsonGenerator out) {
        if (small(count)) {
            out.writeString(WITHHELD);
        } else {
            out.writeNumber(count);
        }
    }

    private static StdSerializer<Integer> counts(Class<Integer> type) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(Integer value, JsonGenerator out, SerializationContext context) {
                count(value, out);
            }
        };
    }

    private static StdSerializer<Share> shares() {
        return new StdSerializer<>(Share.class) {
            @Override
            public void serialize(Share share, JsonGenerator out, SerializationContext context) {
                out.writeStartObject();
                out.writeName("count");
                count(share.count(), out);
                out.writeName("of");
                count(share.of(), out);
                out.writeName("percent");
                if (share.percent().isEmpty() || small(share.count()) || small(share.of())) {
                    out.writeNull();
                } else {
                    out.writeNumber(share.percent().get());
                }
                out.writeEndObject();
            }
        };
    }

    @SuppressWarnings("rawtypes")
    private static StdSerializer<Cases> nothing() {
        return new StdSerializer<>(Cases.class) {
            @Override
            public void serialize(Cases cases, JsonGenerator out, SerializationContext context) {
                out.writeStartArray();
                out.writeEndArray();
            }
        };
    }

    private static StdSerializer<Days> asEver(JsonMapper plain) {
        return new StdSerializer<>(Days.class) {
            @Override
            public void serialize(Days days, JsonGenerator out, SerializationContext context) {
                out.writePOJO(plain.valueToTree(days));
            }
        };
    }
}
