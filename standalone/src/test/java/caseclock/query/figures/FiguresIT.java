package caseclock.query.figures;

import static caseclock.events.Agency.HEALTH;
import static caseclock.events.Agency.POLICE;
import static caseclock.events.Agency.SOCIAL_CARE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Agency;
import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.AllocationRole;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceBookingCancelled;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.OversightSubject;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.Visit.VisitMade;
import caseclock.events.WorkerChangeReason;
import caseclock.query.projection.Appended;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The measures as a caller sees them, over a real database, for a council of two children in 2026. Everything is known from noon of the day it
 * happened unless it says otherwise.
 */
class FiguresIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static RunningCaseClock caseClock;
    private static Told onPlan;
    private static Told waiting;

    @BeforeAll
    static void start() {
        var appended = new Appended(DATABASE);
        onPlan = onPlan(appended);
        waiting = waiting(appended);
        closedTheSameDay(appended);
        noTeamNamed(appended);
        caseClock = RunningCaseClock.on(DATABASE).caughtUp();
    }

    /**
     * Referred 5 January 2026 after a closure in May 2025, held by East from the day. Discussion and enquiry on 12 January; a conference booked,
     * called off, booked again, not quorate, and held on 30 January (day 14), recorded a week late. A plan from that day; reviewed on 24 April,
     * which was recorded as the 30th and corrected on 1 June; ended on 29 April.
     */
    private static Told onPlan(Appended appended) {
        var told = new Told(appended);
        told.on("2025-02-03", referral(ReferralSource.SCHOOL));
        told.on("2025-05-01", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
        told.on("2026-01-05", referral(ReferralSource.POLICE));
        var first = told.on("2026-01-05", allocated("A1", "East"));
        told.on("2026-01-07", visit(false));
        told.on("2026-01-08", visit(true));
        var discussion = told.recordedOn(
                "2026-01-16",
                "2026-01-12",
                (entry, on) -> discussion(entry, on, Set.of(SOCIAL_CARE, POLICE, HEALTH), Set.of(SOCIAL_CARE, POLICE)));
        var enquiry = told.on(
                "2026-01-12",
                (entry, on) -> new Section47EnquiryStarted(entry, on, Optional.of(discussion), Optional.empty()));
        var booking = told.on("2026-01-14", booked(enquiry, "2026-01-28"));
        told.on("2026-01-20", (entry, on) -> new ConferenceBookingCancelled(entry, on, booking));
        told.on("2026-01-20", booked(enquiry, "2026-01-29"));
        told.on("2026-01-29", conference(enquiry, false));
        var held = told.recordedOn("2026-02-06", "2026-01-30", conference(enquiry, true));
        var plan = told.on("2026-02-06", planFrom(held));
        told.corrected("2026-02-09", plan, "2026-01-30", planFrom(held));
        told.on(
                "2026-02-02",
                (entry, on) ->
                        new AllocationEnded(entry, on, first, Optional.of(WorkerChangeReason.TRANSFER_IN_PROCESS)));
        told.on("2026-02-02", allocated("A2", "West"));
        told.on("2026-02-12", visit(true));
        var review = told.recordedOn("2026-05-01", "2026-04-30", review(plan));
        told.on("2026-05-01", (entry, on) -> new ProtectionPlanEnded(entry, on, plan));
        told.corrected("2026-06-01", review, "2026-05-02", review(plan));
        return told;
    }

    private static Told waiting(Appended appended) {
        var told = new Told(appended);
        told.on("2026-03-02", referral(ReferralSource.POLICE));
        told.on("2026-03-04", (entry, on) -> new UnallocatedRiskAssessed(entry, on, Optional.of("M1")));
        told.on(
                "2026-03-11",
                (entry, on) -> new ManagementOversightRecorded(
                        entry, on, OversightSubject.UNALLOCATED_CHILD, Optional.of("M1")));
        var lookedAfter = told.on("2026-03-10", BecameLookedAfter::new);
        told.on("2026-03-11", (entry, on) -> new LookedAfterEnded(entry, on, lookedAfter));
        told.on("2026-03-12", AllocationDelayNotified::new);
        told.recordedOn("2026-03-30", "2026-03-16", allocated("B1", "East"));
        told.on("2026-07-01", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
        return told;
    }

    /** Told on 3 March 2020 and closed that day; told again on 1 June, closed on the 8th, and told a third time on the 8th. */
    private static void closedTheSameDay(Appended appended) {
        var told = new Told(appended);
        told.on("2020-03-03", notTakenFurther());
        told.on("2020-03-03", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
        told.on("2020-06-01", referral(ReferralSource.POLICE));
        told.on("2020-06-08", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
        told.on("2020-06-08", referral(ReferralSource.POLICE));
        told.on("2020-07-01", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
    }

    private static BiFunction<EntryId, Happened, Fact> notTakenFurther() {
        return (entry, on) -> new ReferralReceived(
                entry, on, Optional.of(ReferralSource.POLICE), Optional.empty(), Optional.of(true));
    }

    /** A child of council 998, whose records name no team: a discussion and an enquiry on 4 January 2021, a conference on the 11th. */
    private static void noTeamNamed(Appended appended) {
        var told = new Told(appended, "998");
        told.on("2021-01-04", referral(ReferralSource.POLICE));
        var discussion =
                told.on("2021-01-04", (entry, on) -> discussion(entry, on, Set.of(SOCIAL_CARE), Set.of(SOCIAL_CARE)));
        var enquiry = told.on(
                "2021-01-04",
                (entry, on) -> new Section47EnquiryStarted(entry, on, Optional.of(discussion), Optional.empty()));
        told.on("2021-01-11", conference(enquiry, true));
        told.on("2021-02-01", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
    }

    private static BiFunction<EntryId, Happened, Fact> referral(ReferralSource source) {
        return (entry, on) ->
                new ReferralReceived(entry, on, Optional.of(source), Optional.empty(), Optional.of(false));
    }

    private static BiFunction<EntryId, Happened, Fact> allocated(String worker, String team) {
        return (entry, on) ->
                new CaseAllocated(entry, on, worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.of(team));
    }

    private static BiFunction<EntryId, Happened, Fact> visit(boolean seen) {
        return (entry, on) -> new VisitMade(entry, on, Optional.empty(), Optional.of(seen), Optional.of(seen));
    }

    private static StrategyDiscussionHeld discussion(
            EntryId entry, Happened on, Set<Agency> invited, Set<Agency> attended) {
        return new StrategyDiscussionHeld(entry, on, Optional.empty(), invited, attended);
    }

    private static BiFunction<EntryId, Happened, Fact> booked(EntryId enquiry, String day) {
        return (entry, on) ->
                new ConferenceBooked(entry, on, ConferenceKind.INITIAL, Optional.of(enquiry), LocalDate.parse(day));
    }

    private static BiFunction<EntryId, Happened, Fact> conference(EntryId enquiry, boolean quorate) {
        return (entry, on) -> new ConferenceHeld(
                entry,
                on,
                ConferenceKind.INITIAL,
                Optional.of(enquiry),
                Optional.of(quorate),
                Optional.of(quorate),
                Optional.empty());
    }

    private static BiFunction<EntryId, Happened, Fact> planFrom(EntryId conference) {
        return (entry, on) -> new ProtectionPlanStarted(
                entry,
                on,
                Optional.of(conference),
                Optional.of(CategoryOfAbuse.NEGLECT),
                Optional.of(CategoryOfAbuse.NEGLECT),
                Optional.of(0));
    }

    private static BiFunction<EntryId, Happened, Fact> review(EntryId plan) {
        return (entry, on) -> new ReviewConferenceHeld(
                entry, on, Optional.of(plan), Optional.of(true), Optional.empty(), Optional.empty());
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    /** Unless the question says otherwise, as at the end of the year and with all that was ever recorded. */
    private static JsonNode ask(String measure, String question) {
        String asAt = question.contains("asAt=") ? "" : "&asAt=2026-12-31";
        String knownOn = question.contains("knownOn=") ? "" : "&knownOn=2030-01-01";
        return caseClock.read(
                "service-manager", "/api/v1/measures/" + measure + "?council=999&" + question + asAt + knownOn);
    }

    private static String share(JsonNode share) {
        return share.path("count").asString() + " of " + share.path("of").asString();
    }

    @Test
    void everyAnswerSaysAgainWhatWasAsked() {
        var answer = ask("re-referrals", "from=2026-01-01&to=2026-01-31&asAt=2026-02-01&knownOn=2026-02-02&team=east");
        assertThat(answer.path("from").asString()).isEqualTo("2026-01-01");
        assertThat(answer.path("to").asString()).isEqualTo("2026-01-31");
        assertThat(answer.path("asAt").asString()).isEqualTo("2026-02-01");
        assertThat(answer.path("knownOn").asString()).isEqualTo("2026-02-02");
        assertThat(answer.path("team").asString()).isEqualTo("east");
    }

    @Test
    void aQuestionThatCannotBeReadNamesTheField() {
        var wrong = caseClock.get("service-manager", "/api/v1/measures/plan-reviews?asAt=yesterday");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(wrong.body()).contains("\"field\":\"asAt\"", "year-month-day");
        assertThat(caseClock
                        .get("service-manager", "/api/v1/measures/demand?suppress=maybe")
                        .body())
                .contains("\"field\":\"suppress\"");
        assertThat(caseClock
                        .get("service-manager", "/api/v1/measures/demand?from=2026-02-01&to=2026-01-01")
                        .body())
                .contains("\"field\":\"to\"");
    }

    @Test
    void planReviewsAreAskedAtADayAndAsKnownOnADay() {
        // Plan of 30 January, first review due 30 April: on that day three months open, and not overdue until it has
        // passed.
        assertThat(share(ask("plan-reviews", "asAt=2026-04-29").path("inTime"))).isEqualTo("0 of 0");
        assertThat(share(ask("plan-reviews", "asAt=2026-04-30").path("inTime"))).isEqualTo("1 of 1");
        // The review of 30 April was recorded on 1 May; in June it turned out to have been on 2 May, so on 30 April it
        // was not late either.
        assertThat(share(ask("plan-reviews", "asAt=2026-04-30&knownOn=2026-04-30")
                        .path("inTime")))
                .isEqualTo("1 of 1");
        assertThat(ask("plan-reviews", "asAt=2026-04-30&knownOn=2026-02-05")
                        .path("open")
                        .asInt())
                .as("before the plan was recorded")
                .isZero();
    }

    @Test
    void plansThatEndedEarlyCountByTheFirstReviewAsItWasKnown() {
        // Ended 1 May, three months and a day after 30 January; a day after the review as known in May, a day before it
        // as known in June.
        var june = ask("plans-ended-early", "from=2026-05-01&to=2026-05-31");
        assertThat(share(june.path("atFirstReview"))).isEqualTo("1 of 1");
        assertThat(share(june.path("withinThreeMonths"))).isEqualTo("0 of 1");
        assertThat(june.path("children").get(0).path("firstReviewOn").asString())
                .isEqualTo("2026-05-02");
        var may = ask("plans-ended-early", "from=2026-05-01&to=2026-05-31&knownOn=2026-05-31");
        assertThat(may.path("children").get(0).path("firstReviewOn").asString()).isEqualTo("2026-04-30");
        assertThat(may.path("months").get(0).path("month").asString()).isEqualTo("2026-05");
        assertThat(share(ask("plans-ended-early", "from=2026-05-01&to=2026-05-31&asAt=2026-05-01")
                        .path("atFirstReview")))
                .as("as at 1 May the review of the 2nd had not happened")
                .isEqualTo("0 of 1");
    }

    @Test
    void repeatPlansAndVisits() {
        assertThat(share(ask("repeat-plans", "from=2026-01-01&to=2026-12-31").path("ever")))
                .isEqualTo("0 of 1");
        // On a plan from 30 January: of the visits only that of 12 February.
        assertThat(share(ask("plan-visits", "from=2026-01-01&to=2026-03-31").path("seen")))
                .isEqualTo("1 of 1");
        assertThat(share(ask("plan-visits", "from=2026-01-01&to=2026-03-31").path("childrenSeen")))
                .isEqualTo("1 of 1");
        assertThat(share(ask("plan-visits", "from=2026-01-01&to=2026-03-31&team=east")
                        .path("seen")))
                .as("West held the case by then")
                .isEqualTo("0 of 0");
    }

    @Test
    void aChildWaitsUntilItIsKnownThatAWorkerHadTheCase() {
        // Monday 2 to Thursday 12 March: eight working days.
        var then = ask("unallocated", "asAt=2026-03-12&knownOn=2026-03-12");
        assertThat(share(then.path("unallocated"))).isEqualTo("1 of 2");
        assertThat(then.path("children").get(0).path("workingDays").asInt()).isEqualTo(8);
        assertThat(then.path("children").get(0).path("caseId").asString()).isEqualTo(waiting.caseId());
        assertThat(share(then.path("safeguarded"))).isEqualTo("1 of 1");
        assertThat(share(then.path("familyTold"))).isEqualTo("1 of 1");
        assertThat(then.path("byStanding").path("other").asInt()).isEqualTo(1);
        assertThat(ask("unallocated", "asAt=2026-03-10")
                        .path("byStanding")
                        .path("looked-after")
                        .asInt())
                .as("looked after on the 10th, and no longer on the 11th")
                .isEqualTo(1);
        // The worker of 16 March was recorded on the 30th: until then the child seemed to wait, by the 20th without a
        // review for nine days.
        var unknown = ask("unallocated", "asAt=2026-03-20&knownOn=2026-03-20");
        assertThat(share(unknown.path("safeguarded"))).isEqualTo("0 of 1");
        assertThat(unknown.path("twoWeeks").asInt()).isEqualTo(1);
        assertThat(share(ask("unallocated", "asAt=2026-03-20").path("unallocated")))
                .isEqualTo("0 of 2");
    }

    @Test
    void caseloadsAndChangesOfWorker() {
        var loads = ask("caseloads", "asAt=2026-03-31");
        assertThat(loads.path("guideline").asInt()).isEqualTo(15);
        assertThat(loads.path("workers").asInt()).isEqualTo(2);
        assertThat(loads.path("spread").path("most").asInt()).isEqualTo(1);
        assertThat(ask("caseloads", "asAt=2026-03-31&knownOn=2026-03-29")
                        .path("workers")
                        .asInt())
                .isEqualTo(1);
        assertThat(share(ask("worker-changes", "asAt=2026-12-31").path("changed")))
                .as("open for less than a year")
                .isEqualTo("0 of 0");
        var changes = ask("worker-changes", "asAt=2027-01-10");
        assertThat(share(changes.path("changed"))).isEqualTo("1 of 1");
        assertThat(share(changes.path("changedUnplanned"))).isEqualTo("0 of 1");
    }

    @Test
    void referralsAgainAndTheTimeToBeingSeen() {
        var again = ask("re-referrals", "from=2026-01-01&to=2026-03-31");
        // 3 February 2025 to 5 January 2026: within twelve months, from the closure of May, too; the other child's is
        // the first.
        assertThat(share(again.path("withinTwelveMonths"))).isEqualTo("1 of 2");
        assertThat(share(again.path("withinTwelveMonthsOfClosure"))).isEqualTo("1 of 2");
        assertThat(again.path("children").get(0).path("caseId").asString()).isEqualTo(onPlan.caseId());
        var seen = ask("first-seen", "from=2026-01-01&to=2026-03-31");
        assertThat(share(seen.path("seen"))).isEqualTo("1 of 2");
        // Monday 5 to Thursday 8 January; the visit of the 7th was an attempt.
        assertThat(seen.path("workingDays").path("median").asInt()).isEqualTo(3);
        assertThat(share(ask("first-seen", "from=2026-01-01&to=2026-01-31&asAt=2026-01-07")
                        .path("seen")))
                .isEqualTo("0 of 1");
    }

    @Test
    void aReferralIsNotAgainAfterTheClosureThatAnsweredIt() {
        assertThat(share(ask("re-referrals", "from=2020-03-01&to=2020-03-31").path("withinTwelveMonthsOfClosure")))
                .as("closed on its own day, and nothing before")
                .isEqualTo("0 of 1");
        assertThat(share(ask("re-referrals", "from=2020-06-01&to=2020-06-07").path("withinTwelveMonthsOfClosure")))
                .as("after a closure without further action")
                .isEqualTo("1 of 1");
        assertThat(share(ask("re-referrals", "from=2020-06-08&to=2020-06-30").path("withinTwelveMonthsOfClosure")))
                .as("on the day on which what was open was closed")
                .isEqualTo("1 of 1");
    }

    @Test
    void discussionsEnquiriesAndSecondAttempts() {
        var attendance = ask("strategy-discussion-attendance", "from=2026-01-01&to=2026-01-31");
        assertThat(share(attendance.path("coreThree"))).isEqualTo("0 of 1");
        assertThat(attendance.path("absent").get(0).path("agency").asString()).isEqualTo("HEALTH");
        // Monday to Friday are four working days.
        assertThat(share(attendance.path("recordedLate"))).isEqualTo("1 of 1");
        assertThat(ask("strategy-discussion-attendance", "from=2026-01-01&to=2026-01-31&knownOn=2026-01-15")
                        .path("discussions")
                        .asInt())
                .isZero();
        // 12 January + 15 working days = 2 February.
        var ripe = ask("section-47-conversion", "from=2026-01-01&to=2026-01-31&asAt=2026-02-02");
        assertThat(share(ripe.path("conference"))).isEqualTo("1 of 1");
        assertThat(share(
                        ask("section-47-conversion", "from=2026-01-01&to=2026-01-31&asAt=2026-02-02&knownOn=2026-02-02")
                                .path("unresolved")))
                .as("the conference was recorded on the 6th")
                .isEqualTo("1 of 1");
        assertThat(ask("section-47-conversion", "from=2026-01-01&to=2026-01-31&asAt=2026-02-01")
                        .path("tooRecent")
                        .asInt())
                .isEqualTo(1);
        var again = ask("second-attempts", "from=2026-01-01&to=2026-01-31");
        assertThat(share(again.path("bookingsCancelled"))).isEqualTo("1 of 2");
        assertThat(share(again.path("rebooked"))).isEqualTo("1 of 1");
        assertThat(share(again.path("initialNotQuorate"))).isEqualTo("1 of 2");
        var due = ask("section-47-to-conference/due", "asAt=2026-01-27&knownOn=2026-01-27");
        // 27 January to 2 February: 27, 28, 29, 30 and 2 are five, and the conference is booked for the 29th.
        assertThat(due.path("fiveWorkingDays").path("bookedInTime").asInt()).isEqualTo(1);
    }

    @Test
    void lagsAndCorrections() {
        var lag = ask("recording-lag", "from=2026-02-01&to=2026-02-28");
        // The conference of 30 January was recorded on 6 February, after its due day, 2 February; it stopped its clock
        // in time.
        assertThat(lag.path("pastDeadline").path("count").asInt()).isEqualTo(1);
        assertThat(lag.path("recorded").path("calendarDays").path("longest").asInt())
                .isEqualTo(7);
        assertThat(ask("recording-lag", "from=2026-02-01&to=2026-02-28&knownOn=2026-02-05")
                        .path("pastDeadline")
                        .path("count")
                        .asInt())
                .isZero();
        var corrections = ask("corrections", "from=2026-06-01&to=2026-06-30");
        assertThat(share(corrections.path("corrected"))).isEqualTo("1 of 0");
        // Due 30 April: held that day as first recorded, and on 2 May as corrected.
        assertThat(corrections.path("flips").path("toLate").asInt()).isEqualTo(1);
        assertThat(corrections
                        .path("flips")
                        .path("clocks")
                        .get(0)
                        .path("timescale")
                        .asString())
                .isEqualTo("first-review-conference");
        assertThat(ask("corrections", "from=2026-06-01&to=2026-06-30&knownOn=2026-05-31")
                        .path("flips")
                        .path("toLate")
                        .asInt())
                .isZero();
    }

    @Test
    void aFactCountsToTheTeamThatHasTheCaseAtTheEndOfItsDayAndOnTheDayOfAClosureToTheLastOne() {
        // Recorded in February: conference and plan of 30 January, and of the handover on the 2nd its two facts; the
        // visit of the 12th.
        var february = ask("recording-lag", "from=2026-02-01&to=2026-02-28").path("teams");
        assertThat(february.get(0).path("team").asString()).isEqualTo("East");
        assertThat(february.get(0)
                        .path("lag")
                        .path("overOneWorkingDay")
                        .path("of")
                        .asInt())
                .isEqualTo(2);
        assertThat(february.get(1).path("team").asString()).isEqualTo("West");
        assertThat(february.get(1)
                        .path("lag")
                        .path("overOneWorkingDay")
                        .path("of")
                        .asInt())
                .isEqualTo(3);
        var july = ask("recording-lag", "from=2026-07-01&to=2026-07-31").path("teams");
        assertThat(july.size()).isEqualTo(1);
        assertThat(july.get(0).path("team").asString()).isEqualTo("East");
    }

    @Test
    void demandAndReasonsWithSmallNumbersWithheldWhereAsked() {
        var demand = ask("demand", "from=2026-01-01&to=2026-03-31");
        assertThat(demand.path("referrals").get(0).path("month").asString()).isEqualTo("2026-01");
        assertThat(demand.path("referrals").get(0).path("count").asInt()).isEqualTo(1);
        var reasons = ask("reasons", "from=2026-01-01&to=2026-03-31").path("referralSources");
        assertThat(reasons.path("reasons").get(0).path("reason").asString()).isEqualTo("POLICE");
        assertThat(share(reasons.path("reasons").get(0).path("share"))).isEqualTo("2 of 2");

        var withheld = ask("re-referrals", "from=2026-01-01&to=2026-03-31&suppress=true");
        assertThat(share(withheld.path("withinTwelveMonths"))).isEqualTo("c of c");
        assertThat(withheld.path("children").isEmpty()).isTrue();
        assertThat(share(ask("repeat-plans", "from=2025-01-01&to=2025-12-31&suppress=true")
                        .path("ever")))
                .as("nought is not small")
                .isEqualTo("0 of 0");
        assertThat(ask("first-seen", "from=2026-01-01&to=2026-03-31&suppress=true")
                        .path("workingDays")
                        .isNull())
                .as("how long one child waited")
                .isTrue();
    }

    @Test
    void whoMayNotOpenARecordIsToldOfNoCases() {
        String question = "?council=999&from=2026-01-01&to=2026-03-31&asAt=2026-03-12&knownOn=2026-03-12";
        assertThat(caseClock
                        .get("administrator", "/api/v1/measures/unallocated" + question)
                        .body())
                .contains("\"children\":[]", "\"twoWeeks\":0")
                .doesNotContain(waiting.caseId());
        assertThat(caseClock
                        .get("administrator", "/api/v1/unallocated" + question)
                        .body())
                .contains("\"count\":1", "\"children\":[]");
        assertThat(caseClock
                        .get(
                                "administrator",
                                "/api/v1/what-if/section-47-to-conference" + question + "&limit=1+working+day")
                        .body())
                .contains("\"changed\":[]");
        assertThat(caseClock
                        .get("team-manager", "/api/v1/unallocated" + question)
                        .body())
                .contains(waiting.caseId());
    }

    @Test
    void demandOfAPeriodThatHasNotComeIsNone() {
        assertThat(ask("demand", "from=2026-03-10&to=2026-03-31&asAt=2026-03-01")
                        .path("referrals")
                        .get(0)
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(ask("demand", "from=2026-04-01&to=2026-04-30&asAt=2026-03-01")
                        .path("referrals")
                        .size())
                .isZero();
    }

    @Test
    void teamsStandSideBySide() {
        var spread = ask("section-47-to-conference/teams", "from=2026-01-01&to=2026-01-31");
        var east = spread.path("teams").get(0);
        assertThat(east.path("team").asString()).isEqualTo("East");
        assertThat(share(east.path("inTime"))).isEqualTo("1 of 1");
        assertThat(spread.path("shareGap").isNull())
                .as("of fewer than ten no gap is made")
                .isTrue();
    }

    private static JsonNode teams(String timescale, String question) {
        return caseClock
                .read("service-manager", "/api/v1/measures/" + timescale + "/teams?knownOn=2030-01-01&" + question)
                .path("teams");
    }

    @Test
    void aCouncilWhoseRecordsNameNoTeamStandsInItsRowWithoutOne() {
        var rows = teams("section-47-to-conference", "from=2021-01-01&to=2021-01-31&council=998");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).path("key").asString()).isEqualTo("no-team-recorded");
        assertThat(rows.get(0).at("/measure/finished/total").asInt()).isEqualTo(1);
        assertThat(teams("section-47-to-conference", "from=2021-01-01&to=2021-01-31&council=998&team=no-team-recorded"))
                .isEqualTo(rows);
    }

    @Test
    void askedForOneTeamOnlyItsRowStands() {
        var rows = teams("section-47-to-conference", "from=2026-01-01&to=2026-01-31&council=999&team=east");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).path("key").asString()).isEqualTo("east");
        assertThat(rows.get(0).at("/measure/finished/total").asInt()).isEqualTo(1);
    }

    @Test
    void aTimescaleWithoutALimitIsNotJudgedWhereNothingFinishedEither() {
        var row = teams("referral-to-strategy-discussion", "from=2019-01-01&to=2019-01-31&council=998")
                .get(0);
        assertThat(row.path("inTime").isNull()).isTrue();
        assertThat(row.at("/measure/finished/inTime").isNull()).isTrue();
    }
}
