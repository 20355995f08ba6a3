package caseclock.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.json.EventTypes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final UUID GIVEN = new UUID(0x0198L << 48, 1);
    private static final EntryId ENQUIRY = EntryId.of("01980000-0000-0000-0000-000000000003");

    private static Fact fact(Class<? extends Fact> type, String json) {
        return request(json).fact(type, GIVEN);
    }

    private static FactRequest request(String json) {
        return new FactRequest(Body.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFactNeedsOnlyItsDayAndWhatItCannotDoWithout() {
        assertThat(fact(Section47EnquiryStarted.class, "{'happenedOn':'2026-10-26'}".replace('\'', '"')))
                .isEqualTo(new Section47EnquiryStarted(
                        new EntryId(GIVEN),
                        Happened.on(LocalDate.of(2026, 10, 26)),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aCallerMayGiveTheIdentityAndTheTimeOfDay() {
        String json = """
                {"entryId":"01980000-0000-0000-0000-000000000004","happenedOn":"2026-11-16T14:30","kind":"INITIAL",
                 "enquiry":"01980000-0000-0000-0000-000000000003","quorate":true}""";
        assertThat(fact(ConferenceHeld.class, json))
                .isEqualTo(new ConferenceHeld(
                        EntryId.of("01980000-0000-0000-0000-000000000004"),
                        Happened.at(LocalDate.of(2026, 11, 16), LocalTime.of(14, 30)),
                        ConferenceKind.INITIAL,
                        Optional.of(ENQUIRY),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                          | happenedOn | Say on which day it happened, as year-month-day.
            {"happenedOn":"26/10/2026","kind":"INITIAL"}                | happenedOn | Give a day as year-month-day, with a time of day if known, for instance 2026-11-16 or 2026-11-16T14:30.
            {"happenedOn":"2026-10-26"}                                 | kind       | This field is needed.
            {"happenedOn":"2026-10-26","kind":null}                     | kind       | This field is needed.
            {"happenedOn":"2026-10-26","kind":"FINAL"}                  | kind       | Give one of: INITIAL, TRANSFER_IN, REVIEW.
            {"happenedOn":"2026-10-26","kind":"INITIAL","enquiry":"3"}  | enquiry    | Give an identity as a UUID.
            {"happenedOn":"2026-10-26","kind":"INITIAL","name":"x"}     | name       | This field is not known here. Known are: entryId, happenedOn, kind, enquiry, quorate, planMade, meetingId, recordedAt, recordedBy.
            """)
    void whatIsWrongIsSaidWithTheFieldsName(String json, String field, String sentence) {
        var bad = catchThrowableOfType(BadRequest.class, () -> fact(ConferenceHeld.class, json));
        assertThat(bad).isNotNull();
        assertThat(bad.field()).isEqualTo(field);
        assertThat(bad.sentence()).isEqualTo(sentence);
    }

    @Test
    void withoutARecordingTimeItIsFirstSeenByUsNow() {
        assertThat(request("{}").recording(NOW)).isEqualTo(Recording.firstSeen(NOW, "api"));
    }

    @Test
    void aSourceMayGiveItsOwnRecordingTimeAndRecorder() {
        assertThat(request("{\"recordedAt\":\"2026-11-02T10:15:00Z\",\"recordedBy\":\"W-1042\"}")
                        .recording(NOW))
                .isEqualTo(new Recording(
                        Instant.parse("2026-11-02T10:15:00Z"), Basis.RECORDED_BY_SOURCE, Optional.of("W-1042"), "api"));
    }

    @Test
    void aDecisionAboutAListedRecordIsFirstSeenByUsNowWhoeverRecordedIt() {
        assertThat(request("{\"recordedBy\":\"W-1042\"}").decided(NOW))
                .isEqualTo(new Recording(NOW, Basis.FIRST_SEEN_BY_US, Optional.of("W-1042"), "api"));
    }

    @Test
    void aDecisionIsNotDatedBack() {
        var bad = catchThrowableOfType(
                BadRequest.class,
                () -> request("{\"recordedAt\":\"2026-11-02T10:15:00Z\"}").decided(NOW));
        assertThat(bad.field()).isEqualTo("recordedAt");
        assertThat(bad.sentence())
                .isEqualTo("Leave this out: a decision about a listed record counts from when it is sent.");
    }

    @Test
    void aRecorderIsNoName() {
        var bad = catchThrowableOfType(
                BadRequest.class,
                () -> request("{\"recordedBy\":\"Jo Bloggs\"}").recording(NOW));
        assertThat(bad.field()).isEqualTo("recordedBy");
    }

    @ParameterizedTest
    @CsvSource({"[1]", "nonsense", "''", "'{\"a\":'"})
    void whatIsNoJsonObjectIsRefused(String json) {
        var bad = catchThrowableOfType(BadRequest.class, () -> request(json));
        assertThat(bad.field()).isEqualTo("body");
    }

    @Test
    void everyKindOfFactHasAnAddress() {
        assertThat(Arrays.stream(FactResource.values()).<Class<? extends Fact>>map(FactResource::fact))
                .containsExactlyInAnyOrderElementsOf(EventTypes.leavesOf(Fact.class)
                        .<Class<? extends Fact>>map(type -> type)
                        .toList());
    }
}
