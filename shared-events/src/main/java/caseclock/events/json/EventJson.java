package caseclock.events.json;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.StoredEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes events as JSON and reads them back. Absent values are left out; unknown members are ignored, so that an older version reads what a
 * newer one wrote. A moment is one text ("2026-10-26" or "2026-10-26T14:30"), an identity is its UUID.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = mapper();

    private EventJson() {}

    /** The mapper itself, for those who need trees or other types beside events. */
    public static JsonMapper json() {
        return MAPPER;
    }

    public static byte[] write(StoredEvent event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * @param type the stored name
     * @throws IllegalArgumentException if no event has that name
     * @throws JacksonException if the JSON is not of that event's shape
     */
    public static StoredEvent read(String type, byte[] json) {
        Class<? extends StoredEvent> event = EventTypes.named(type)
                .orElseThrow(() -> new IllegalArgumentException("There is no event called " + type + "."));
        return MAPPER.readValue(json, event);
    }

    private static JsonMapper mapper() {
        var texts = new SimpleModule("caseclock-texts")
                .addSerializer(EntryId.class, written(EntryId.class))
                .addDeserializer(EntryId.class, read(EntryId.class, EntryId::of))
                .addSerializer(CaseId.class, written(CaseId.class))
                .addDeserializer(CaseId.class, read(CaseId.class, CaseId::of))
                .addSerializer(Happened.class, written(Happened.class))
                .addDeserializer(Happened.class, read(Happened.class, Happened::parse));
        return JsonMapper.builder()
                .addModule(texts)
                .addMixIn(EntryCorrected.class, NamesItsFact.class)
                .registerSubtypes(EventTypes.leavesOf(Fact.class)
                        .map(fact -> new NamedType(fact, fact.getSimpleName()))
                        .toArray(NamedType[]::new))
                .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** A correction says which kind of fact it carries. */
    interface NamesItsFact {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        Fact fact();
    }

    private static <T> StdScalarSerializer<T> written(Class<T> type) {
        return new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(value.toString());
            }
        };
    }

    private static <T> StdScalarDeserializer<T> read(Class<T> type, Function<String, T> parse) {
        return new StdScalarDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                String text = in.getString();
                try {
                    return parse.apply(text);
                } catch (RuntimeException wrong) {
                    return type.cast(context.handleWeirdStringValue(type, text, "%s", wrong.getMessage()));
                }
            }
        };
    }
}
