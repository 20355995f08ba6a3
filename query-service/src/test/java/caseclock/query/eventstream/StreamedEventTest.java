package caseclock.query.eventstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamedEventTest {

    private static final Instant APPENDED = Instant.parse("2026-10-02T09:00:00.125Z");

    @Test
    void an_event_is_read_when_it_is_asked_for() {
        StreamedEvent event = event(
                "AssessmentStarted",
                "{\"entryId\":\"0198aaaa-0000-7000-8000-000000000001\",\"happened\":\"2026-10-01\"}",
                "{}");

        assertThat(event.event())
                .isEqualTo(new AssessmentStarted(
                        EntryId.of("0198aaaa-0000-7000-8000-000000000001"), Happened.on(LocalDate.of(2026, 10, 1))));
    }

    @Test
    void without_a_recording_time_it_is_known_since_it_was_appended() {
        assertThat(event("AssessmentStarted", "{}", "{\"source\":\"api\"}").recording())
                .isEqualTo(new Recording(APPENDED, Basis.FIRST_SEEN_BY_US, Optional.empty(), "api"));
    }

    @Test
    void a_type_that_this_version_does_not_know_is_named() {
        assertThatThrownBy(() -> event("TeaServed", "{}", "{}").event())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(
                        "Event 3 of stream 0198 (position 41) cannot be read: this version knows no event called TeaServed.");
    }

    @Test
    void content_of_the_wrong_shape_is_placed_but_not_repeated() {
        assertThatThrownBy(() -> event("AssessmentStarted", "{\"happened\":\"Tuesday at Mrs Smith's\"}", "{}")
                        .event())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("Event 3 of stream 0198 (position 41) cannot be read:"
                        + " its content is not of the shape of AssessmentStarted, at happened.")
                .hasNoCause();
    }

    @Test
    void content_that_is_no_json_is_not_repeated_either() {
        assertThatThrownBy(() -> event("AssessmentStarted", "Mrs Smith", "{}").event())
                .isInstanceOf(UnreadableEvent.class)
                .message()
                .doesNotContain("Smith");
    }

    @Test
    void metadata_that_cannot_be_read_are_named() {
        assertThatThrownBy(() -> event("AssessmentStarted", "{}", "{\"recordedAt\":\"soon\"}")
                        .recording())
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("its metadata is not what AssessmentStarted allows");
    }

    @Test
    void a_time_stamp_that_is_no_moment_is_found_when_it_is_asked_for() {
        var event = new StreamedEvent(41, "0198", 3, "AssessmentStarted", new byte[0], "{}".getBytes(UTF_8), "noon");
        assertThatThrownBy(event::appendedAt)
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("its time stamp is not a moment")
                .message()
                .doesNotContain("noon");
        assertThatThrownBy(event::recording).isInstanceOf(UnreadableEvent.class);
    }

    private static StreamedEvent event(String type, String payload, String metadata) {
        return new StreamedEvent(
                41, "0198", 3, type, payload.getBytes(UTF_8), metadata.getBytes(UTF_8), APPENDED.toString());
    }
}
