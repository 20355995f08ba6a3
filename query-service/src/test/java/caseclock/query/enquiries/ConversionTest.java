package caseclock.query.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.enquiries.Conversion.Enquiry;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.CancellationReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M6. Started on Monday 5 October 2026, due 15 working days later, on Monday 26 October. */
class ConversionTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 26);

    private static Enquiry enquiry(String conference, String cancelled, CancellationReason because) {
        return new Enquiry(
                UUID.randomUUID(),
                Optional.empty(),
                STARTED,
                Optional.of(DUE),
                day(conference),
                day(cancelled),
                day(cancelled).map(_ -> because),
                false);
    }

    private static Enquiry open() {
        return enquiry("", "", CancellationReason.ABANDONED);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void anEnquiryIsJudgedFromTheDayItsConferenceIsDueAndLeftOutBefore() {
        var before = Conversion.of(List.of(open()), DUE.minusDays(1));
        var on = Conversion.of(List.of(open()), DUE);
        assertThat(before.tooRecent()).isEqualTo(1);
        assertThat(before.unresolved()).isEqualTo(new Share(0, 0));
        assertThat(on.tooRecent()).isZero();
        assertThat(on.unresolved()).isEqualTo(new Share(1, 1));
        assertThat(on.waiting().cases()).hasSize(1);
    }

    @Test
    void oneThatEndedEarlyIsLeftOutTooAsLongAsItsLikesHadNoTime() {
        var held = enquiry("2026-10-14", "", CancellationReason.ABANDONED);
        assertThat(Conversion.of(List.of(held, open()), LocalDate.of(2026, 10, 20))
                        .tooRecent())
                .isEqualTo(2);
    }

    @Test
    void everyEndIsCountedOnceAndTheyAddUp() {
        var counted = Conversion.of(
                List.of(
                        enquiry("2026-10-29", "", CancellationReason.ABANDONED),
                        enquiry("", "2026-10-12", CancellationReason.CONFERENCE_NOT_REQUIRED),
                        enquiry("", "2026-10-12", CancellationReason.CONCLUDED_WITHOUT_CONFERENCE),
                        enquiry("", "2026-10-12", CancellationReason.SUPERSEDED),
                        enquiry("", "2026-10-12", CancellationReason.CASE_CLOSED),
                        open()),
                LocalDate.of(2026, 10, 31));
        assertThat(counted.conference()).as("held late, and held all the same").isEqualTo(new Share(1, 6));
        assertThat(counted.notRequired()).isEqualTo(new Share(2, 6));
        assertThat(counted.superseded()).isEqualTo(new Share(1, 6));
        assertThat(counted.givenUp()).isEqualTo(new Share(1, 6));
        assertThat(counted.unresolved()).isEqualTo(new Share(1, 6));
    }

    @Test
    void aConferenceHeldAfterItWasFoundNotToBeNeededIsNotNeededUntilThatDay() {
        var both = enquiry("2026-10-29", "2026-10-12", CancellationReason.CONFERENCE_NOT_REQUIRED);
        assertThat(Conversion.of(List.of(both), LocalDate.of(2026, 10, 28)).notRequired())
                .isEqualTo(new Share(1, 1));
        assertThat(Conversion.of(List.of(both), LocalDate.of(2026, 10, 29)).conference())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void anEnquiryThatTheRecordsCannotPlaceIsCountedApart() {
        var flawed = new Enquiry(
                UUID.randomUUID(),
                Optional.empty(),
                STARTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        var counted = Conversion.of(List.of(flawed, open()), DUE);
        assertThat(counted.started()).isEqualTo(1);
        assertThat(counted.notKnown()).isEqualTo(1);
    }
}
