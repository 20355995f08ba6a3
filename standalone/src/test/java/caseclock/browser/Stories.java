package caseclock.browser;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.Dictation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Children of the small council whose days are told here, so that a journey knows what it has to find. */
final class Stories {

    static final String TEAM = "East";

    /** Discussed on Monday 2 November: day 15 is Monday 23 November, and the conference is booked for the Thursday after. */
    static final String BOOKED_TOO_LATE = "WXSTORY1";

    /** Discussed on Monday 7 September, so that the conference was due on 28 September; held in time on 25 September, which was recorded on 6 October. */
    static final String TOLD_LATE = "WXSTORY2";

    /** Where nearly every conference was late, and where none was; so many that it is hardly chance. */
    static final String OUT_OF_LINE = "West";

    private static final List<String> IN_LINE = List.of("Central", "North", "South");
    private static final int CONFERENCES = 14;
    private static final LocalDate FIRST_DISCUSSION = LocalDate.of(2026, 9, 7);
    private static final int DAYS_UNTIL_IN_TIME = 14;
    private static final int DAYS_UNTIL_LATE = 30;

    private Stories() {}

    static List<DemoCase> all() {
        return Stream.concat(
                        Stream.of(bookedTooLate(), toldLate()),
                        IntStream.range(0, CONFERENCES).boxed().flatMap(Stories::conferencesOf))
                .toList();
    }

    /** One in each team. */
    private static Stream<DemoCase> conferencesOf(int number) {
        return Stream.concat(
                Stream.of(conferenceAfter(DAYS_UNTIL_LATE, OUT_OF_LINE, lateReference(number), number)),
                IN_LINE.stream().map(team -> conferenceAfter(DAYS_UNTIL_IN_TIME, team, "WX" + team + number, number)));
    }

    /** Of a child who waited too long in the team that is out of line. */
    static String lateReference(int number) {
        return "WXLATE" + number;
    }

    private static DemoCase conferenceAfter(int days, String team, String reference, int number) {
        var child = new Child(reference);
        String discussed = FIRST_DISCUSSION.plusDays(number).toString();
        String held = FIRST_DISCUSSION.plusDays(number + days).toString();
        return child.told(
                child.said(discussed, child.allocated(1, discussed, team)),
                child.said(discussed, child.discussed(2, discussed)),
                child.said(discussed, child.enquired(3, discussed, 2)),
                child.said(held, child.conference(4, held, 3)));
    }

    private static DemoCase bookedTooLate() {
        var child = new Child(BOOKED_TOO_LATE);
        return child.told(
                child.said(
                        "2026-10-30",
                        new ReferralReceived(
                                child.id(1), on("2026-10-30"), Optional.empty(), Optional.empty(), Optional.empty())),
                child.said(
                        "2026-10-30",
                        new ReferralDecided(child.id(2), on("2026-10-30"), child.id(1), ReferralOutcome.ASSESSMENT)),
                child.said("2026-10-30", child.allocated(3, "2026-10-30")),
                child.said("2026-11-02", child.discussed(4, "2026-11-02")),
                child.said("2026-11-02", child.enquired(5, "2026-11-02", 4)),
                child.said(
                        "2026-11-03",
                        new ConferenceBooked(
                                child.id(6),
                                on("2026-11-03"),
                                ConferenceKind.INITIAL,
                                Optional.of(child.id(5)),
                                LocalDate.parse("2026-11-26"))));
    }

    private static DemoCase toldLate() {
        var child = new Child(TOLD_LATE);
        return child.told(
                child.said(
                        "2026-09-04",
                        new ReferralReceived(
                                child.id(1), on("2026-09-04"), Optional.empty(), Optional.empty(), Optional.empty())),
                child.said(
                        "2026-09-04",
                        new ReferralDecided(child.id(2), on("2026-09-04"), child.id(1), ReferralOutcome.ASSESSMENT)),
                child.said("2026-09-04", child.allocated(3, "2026-09-04")),
                child.said("2026-09-07", child.discussed(4, "2026-09-07")),
                child.said("2026-09-07", child.enquired(5, "2026-09-07", 4)),
                child.said("2026-10-06", child.conference(6, "2026-09-25", 5)));
    }

    private static Happened on(String day) {
        return Happened.on(LocalDate.parse(day));
    }

    /** Whose entries have the same identities in every run. */
    private record Child(String reference) {

        DemoCase told(Dictation... dictations) {
            return new DemoCase(DemoCouncil.CODE, reference, List.of(dictations));
        }

        EntryId id(int number) {
            return new EntryId(UUID.nameUUIDFromBytes((reference + "/" + number).getBytes(StandardCharsets.UTF_8)));
        }

        Dictation said(String day, Fact fact) {
            var recordedAt = Instant.parse(day + "T15:00:00Z");
            return new Dictation(
                    fact,
                    new Recording(
                            recordedAt, Recording.Basis.RECORDED_BY_SOURCE, Optional.empty(), "case-system/tests"));
        }

        CaseAllocated allocated(int number, String day) {
            return allocated(number, day, TEAM);
        }

        CaseAllocated allocated(int number, String day, String team) {
            return new CaseAllocated(
                    id(number), on(day), "SW901", AllocationRole.ACCOUNTABLE_WORKER, Optional.of(team));
        }

        ConferenceHeld conference(int number, String day, int enquiry) {
            return new ConferenceHeld(
                    id(number),
                    on(day),
                    ConferenceKind.INITIAL,
                    Optional.of(id(enquiry)),
                    Optional.of(true),
                    Optional.of(true),
                    Optional.empty());
        }

        StrategyDiscussionHeld discussed(int number, String day) {
            return new StrategyDiscussionHeld(id(number), on(day), Optional.empty(), Set.of(), Set.of());
        }

        Section47EnquiryStarted enquired(int number, String day, int discussion) {
            return new Section47EnquiryStarted(id(number), on(day), Optional.of(id(discussion)), Optional.empty());
        }
    }
}
