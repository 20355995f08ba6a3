package caseclock.command.store;

import caseclock.events.StoredEvent;
import caseclock.events.json.EventJson;
import caseclock.events.json.EventTypes;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Writes events and their metadata down for Axon: the event under its own short name as JSON, the metadata as an object of texts. */
final class EventSerializer implements Serializer {

    private static final String METADATA = MetaData.class.getName();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        return switch (object) {
            case StoredEvent event ->
                new SimpleSerializedObject<>(
                        representation.cast(EventJson.write(event)), representation, typeForClass(event.getClass()));
            case MetaData metadata -> new SerializedMetaData<>(representation.cast(write(metadata)), representation);
            case null, default -> throw new SerializationException("Only events and their metadata are stored here.");
        };
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation == byte[].class;
    }

    /** The message of what Jackson found would repeat the content, so it is left out. */
    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String type = stored.getType().getName();
        byte[] json = (byte[]) stored.getData();
        try {
            return (T)
                    (type.equals(METADATA)
                            ? MetaData.from(EventJson.json().readValue(json, TEXTS))
                            : EventJson.read(type, json));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new SerializationException("A stored " + type + " cannot be read.");
        }
    }

    /** A type nobody knows is refused here; Axon would pass over such an event in silence. */
    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (type.getName().equals(METADATA)) {
            return MetaData.class;
        }
        return EventTypes.named(type.getName())
                .orElseThrow(
                        () -> new SerializationException("This version knows no event called " + type.getName() + "."));
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") @Nullable Class type) {
        return type == null
                ? SimpleSerializedType.emptyType()
                : new SimpleSerializedType(type == MetaData.class ? METADATA : type.getSimpleName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    /** Anything but a text would come back as something else. */
    private static byte[] write(MetaData metadata) {
        Map<String, String> texts = new TreeMap<>();
        metadata.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new SerializationException("Metadata are texts, and " + name + " is none.");
            }
            texts.put(name, text);
        });
        return EventJson.json().writeValueAsBytes(texts);
    }
}
