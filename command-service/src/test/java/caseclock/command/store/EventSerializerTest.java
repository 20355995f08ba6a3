package caseclock.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private static final CaseClosed CLOSED = new CaseClosed(
            EntryId.of("0198aaaa-0000-7000-8000-000000000001"),
            Happened.on(LocalDate.of(2026, 10, 2)),
            Optional.of(ClosureReason.SERVICES_CEASED));

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void an_event_is_stored_under_its_short_name_as_json_and_comes_back_the_same() {
        SerializedObject<byte[]> stored = serializer.serialize(CLOSED, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("CaseClosed");
        assertThat(stored.getType().getRevision()).isNull();
        assertThat(new String(stored.getData(), UTF_8))
                .contains("\"happened\":\"2026-10-02\"")
                .contains("SERVICES_CEASED");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(CLOSED);
    }

    @Test
    void metadata_are_one_flat_object_of_texts() {
        MetaData metadata = MetaData.from(Map.of("source", "api", "recordedBy", "SW-7"));
        SerializedObject<byte[]> stored = serializer.serialize(metadata, byte[].class);

        assertThat(new String(stored.getData(), UTF_8)).isEqualTo("{\"recordedBy\":\"SW-7\",\"source\":\"api\"}");
        assertThat(serializer.<byte[], Object>deserialize(new SerializedMetaData<>(stored.getData(), byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void metadata_that_would_come_back_as_something_else_are_refused() {
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("attempt", 3L), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessage("Metadata are texts, and attempt is none.");
    }

    @Test
    void a_type_that_nobody_knows_is_refused_rather_than_passed_over() {
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType("TeaServed", null)))
                .hasMessage("This version knows no event called TeaServed.");
    }

    @Test
    void what_cannot_be_read_is_named_without_its_content() {
        byte[] broken = "{\"happened\":\"Tuesday at Mrs Smith's\"}".getBytes(UTF_8);

        assertThatThrownBy(() ->
                        serializer.deserialize(new SimpleSerializedObject<>(broken, byte[].class, "CaseClosed", null)))
                .hasMessage("A stored CaseClosed cannot be read.")
                .hasNoCause();
    }

    @Test
    void nothing_but_events_is_stored() {
        assertThatThrownBy(() -> serializer.serialize("a text", byte[].class))
                .hasMessage("Only events and their metadata are stored here.");
    }
}
