package caseclock.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.Visit.VisitMade;
import caseclock.events.WorkerChangeReason;
import caseclock.query.measures.OpenClocks;
import caseclock.query.projection.Appended;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The worklist and the records to correct as people and machines see them: every figure on a page is the interface's. East team of council 999 on
 * Tuesday 6 October 2026; everything is known from noon of the day it happened unless it says otherwise.
 */
class WorkToDoIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String EAST = "council=999&team=east&asAt=2026-10-06&knownOn=2026-10-06";
    private static final Set<String> JUDGED =
            Set.of("booking-passed", "assessment-open-at-closure", "enquiry-open-at-closure");

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void start() {
        var appended = new Appended(DATABASE);
        overdueAndBookedForAPassedDay(appended);
        bookedLate(appended);
        withoutTheDiscussion(appended);
        conferenceOnASaturdayBeforeTheEnquiry(appended);
        closedWithAnOpenAssessment(appended);
        workerLeft(appended);
        oneCaseForEachFault(appended);
        var rejected = new Told(appended, "997");
        rejected.on("2026-09-01", referral());
        caseClock = RunningCaseClock.on(DATABASE).caughtUp();
        sameRowOfTwoListsRejected(rejected);
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    /** Discussion on 14 September, so due on Monday 5 October; booked for the 1st. */
    private static void overdueAndBookedForAPassedDay(Appended appended) {
        var told = opened(appended, "2026-09-10", "A1");
        var enquiry = enquiry(told, "2026-09-14");
        told.on("2026-09-16", booked(enquiry, "2026-10-01"));
        told.on(
                "2026-09-15",
                (entry, on) -> new VisitMade(entry, on, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Discussion on 16 September, so due on Wednesday 7 October; booked for the 9th. */
    private static void bookedLate(Appended appended) {
        var told = opened(appended, "2026-09-15", "A2");
        var enquiry = enquiry(told, "2026-09-16");
        told.on("2026-09-17", booked(enquiry, "2026-10-09"));
    }

    private static void withoutTheDiscussion(Appended appended) {
        var told = opened(appended, "2026-09-20", "A1");
        told.on(
                "2026-09-21",
                (entry, on) -> new Section47EnquiryStarted(
                        entry, on, Optional.of(new EntryId(UUID.randomUUID())), Optional.empty()));
    }

    /** Recorded as 12 September, a Saturday, two days before the enquiry; put right on Sunday 4 October as the 26th, a Saturday, too. */
    private static void conferenceOnASaturdayBeforeTheEnquiry(Appended appended) {
        var told = opened(appended, "2026-09-10", "A2");
        var enquiry = enquiry(told, "2026-09-14");
        var held = told.recordedOn("2026-09-28", "2026-09-12", held(enquiry));
        told.corrected("2026-10-04", held, "2026-09-26", held(enquiry));
    }

    private static void closedWithAnOpenAssessment(Appended appended) {
        var told = opened(appended, "2026-07-01", "A1");
        told.on("2026-07-02", AssessmentStarted::new);
        told.on("2026-08-03", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
    }

    private static void workerLeft(Appended appended) {
        var told = new Told(appended);
        told.on("2026-09-01", referral());
        var allocated = told.on("2026-09-01", allocated("A3"));
        told.on(
                "2026-10-02",
                (entry, on) -> new AllocationEnded(entry, on, allocated, Optional.of(WorkerChangeReason.LEFT_ROLE)));
    }

    /** Of another council, so that nothing of it is in the figures of the others. */
    private static void oneCaseForEachFault(Appended appended) {
        var enquiryFirst = new Told(appended, "998");
        enquiryFirst.on(
                "2026-09-14",
                (entry, on) -> new Section47EnquiryStarted(entry, on, Optional.empty(), Optional.empty()));
        enquiryFirst.on("2026-09-20", referral());

        var notConcluded = new Told(appended, "998");
        notConcluded.on("2026-07-01", referral());
        enquiry(notConcluded, "2026-07-02");
        notConcluded.on("2026-07-20", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));

        var reviewFirst = new Told(appended, "998");
        reviewFirst.on("2026-09-01", referral());
        var plan = reviewFirst.on(
                "2026-09-15",
                (entry, on) -> new ProtectionPlanStarted(
                        entry, on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        reviewFirst.on(
                "2026-09-10",
                (entry, on) -> new ReviewConferenceHeld(
                        entry, on, Optional.of(plan), Optional.empty(), Optional.empty(), Optional.empty()));

        var authorisedFirst = new Told(appended, "998");
        authorisedFirst.on("2026-09-01", referral());
        var assessment = authorisedFirst.on("2026-09-10", AssessmentStarted::new);
        authorisedFirst.on("2026-09-08", (entry, on) -> new AssessmentAuthorised(entry, on, assessment, List.of()));

        var backWithoutATeam = new Told(appended, "998");
        backWithoutATeam.on("2026-03-01", referral());
        backWithoutATeam.on("2026-03-02", allocated("A1"));
        backWithoutATeam.on("2026-04-01", (entry, on) -> new CaseClosed(entry, on, Optional.empty()));
        backWithoutATeam.on("2026-09-01", referral());

        var booked = new Told(appended, "998");
        booked.on("2026-09-10", referral());
        booked.on("2026-09-10", allocated("A1"));
        booked.on("2026-09-16", booked(enquiry(booked, "2026-09-14"), "2026-10-01"));
    }

    private static void sameRowOfTwoListsRejected(Told told) {
        var upload = new UUID(8, 1);
        var figures = JdbcClient.create(DATABASE.query());
        figures.sql(
                        "insert into upload (upload_id, kind, file_hash, bytes, status, share_read, children, episodes, read, recorded,"
                                + " unchanged, corrected, withdrawn, rejected, started_at, ended_at)"
                                + " values (?, 'annex-a', 'h', 1, 'FINISHED', 1, 1, 1, 2, 0, 0, 0, 0, 2, '2026-10-05T08:00Z', '2026-10-05T08:01Z')")
                .param(upload)
                .update();
        for (int list : new int[] {4, 5}) {
            figures.sql(
                            "insert into upload_rejection (upload_id, position, record_row, case_id, field, value, reason, list)"
                                    + " values (?, ?, 7, cast(? as uuid), 'Date', '31/02/2026', 'There is no such day.', ?)")
                    .params(upload, list, told.caseId(), "List " + list)
                    .update();
        }
    }

    private static Told opened(Appended appended, String day, String worker) {
        var told = new Told(appended);
        told.on(day, referral());
        told.on(day, allocated(worker));
        return told;
    }

    private static EntryId enquiry(Told told, String day) {
        var discussion = told.on(
                day, (entry, on) -> new StrategyDiscussionHeld(entry, on, Optional.empty(), Set.of(), Set.of()));
        return told.on(
                day, (entry, on) -> new Section47EnquiryStarted(entry, on, Optional.of(discussion), Optional.empty()));
    }

    private static BiFunction<EntryId, Happened, Fact> referral() {
        return (entry, on) -> new ReferralReceived(entry, on, Optional.empty(), Optional.empty(), Optional.of(false));
    }

    private static BiFunction<EntryId, Happened, Fact> allocated(String worker) {
        return (entry, on) ->
                new CaseAllocated(entry, on, worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.of("East"));
    }

    private static BiFunction<EntryId, Happened, Fact> booked(EntryId enquiry, String day) {
        return (entry, on) ->
                new ConferenceBooked(entry, on, ConferenceKind.INITIAL, Optional.of(enquiry), LocalDate.parse(day));
    }

    private static BiFunction<EntryId, Happened, Fact> held(EntryId enquiry) {
        return (entry, on) -> new ConferenceHeld(
                entry,
                on,
                ConferenceKind.INITIAL,
                Optional.of(enquiry),
                Optional.of(true),
                Optional.of(false),
                Optional.empty());
    }

    @Test
    void theWorklistCountsWhatTheWeeklyPageAndTheInterfaceCount() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        var page = browser.page("/due?" + EAST);
        var json = read("/api/v1/due?" + EAST);
        var presets = page.select(".presets .n").eachText();
        assertThat(presets)
                .containsExactly(
                        count(json, "overdue"),
                        count(json, "today"),
                        count(json, "next-3"),
                        count(json, "next-5"),
                        count(json, "next-10"),
                        count(json, "booked-late"),
                        count(json, "not-started"),
                        json.path("open").asString());
        assertThat(json.path("clocks")).hasSize(json.path("open").asInt());
        var week = browser.page("/teams/999/east?asAt=2026-10-06&knownOn=2026-10-06");
        assertThat(week.select(".numbers .n").eachText().subList(0, 2))
                .as("overdue, and due in the next five working days")
                .containsExactly(presets.get(0), presets.get(3));
    }

    @Test
    void whatFallsDueIsWhatEachTimescaleSaysOfItself() {
        int five = 0;
        int ten = 0;
        for (var key : OpenClocks.LISTED) {
            var due = read("/api/v1/measures/" + key.text() + "/due?" + EAST);
            five += due.path("fiveWorkingDays").path("due").asInt();
            ten += due.path("tenWorkingDays").path("due").asInt();
        }
        var counts = read("/api/v1/due?" + EAST).path("counts");
        assertThat(five).isPositive().isEqualTo(counts.path("next-5").asInt());
        assertThat(ten).isEqualTo(counts.path("next-10").asInt());
    }

    @Test
    void theOverdueConferenceStandsThereWithItsMissedMeetingAndTheFileSaysTheSame() {
        var browser = Browser.at(caseClock).signIn("team-manager");
        var overdue = "/due?" + EAST + "&show=overdue&timescale=section-47-to-conference";
        assertThat(browser.page(overdue).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Initial conference Day 16 of 15", "Mon 5 Oct 1 working day over Was Thu 1 Oct", "A1");
        var file = caseClock.get("team-manager", overdue.replace("/due?", "/due.csv?"));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("due-overdue_east-team_as-at-2026-10-06_known-on-2026-10-06.csv");
        assertThat(file.body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("2026-09-14,2026-10-05,,-1,16,overdue,2026-10-01,yes,A1,East");
        assertThat(browser.page("/due?" + EAST + "&show=booked-late")
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Wed 7 Oct 1 working day left Fri 9 Oct Booked late 2 working days", "A2");
    }

    @Test
    void aCalendarIsFetchedByAProgramWithoutAPageAndNamesNoChildToWhoMayNotSeeOne() {
        var feed = caseClock.get("team-manager", "/api/v1/due.ics?" + EAST);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("WX-FIGURES-", "DTSTART;VALUE=DATE:20261007");
        assertThat(caseClock.get("team-manager", "/due.ics?" + EAST).body()).isEqualTo(feed.body());
        assertThat(caseClock.get("administrator", "/api/v1/due.ics?" + EAST).body())
                .contains("BEGIN:VEVENT")
                .doesNotContain("WX-FIGURES-");
    }

    @Test
    void recordsToCorrectAreListedByRuleAsTheInterfaceHasThem() {
        var json = read("/api/v1/records-to-correct?" + EAST);
        var counts = new TreeMap<String, Integer>();
        json.path("rules")
                .forEach(rule -> counts.put(
                        rule.path("rule").asString(), rule.path("records").asInt()));
        assertThat(counts)
                .containsOnlyKeys(
                        "enquiry-without-discussion",
                        "booking-passed",
                        "assessment-open-at-closure",
                        "conference-at-weekend",
                        "visit-without-seen",
                        "worker-left")
                .allSatisfy((rule, count) -> assertThat(count).as(rule).isEqualTo(1));
        var page = Browser.at(caseClock).signIn("team-manager").page("/records?" + EAST);
        assertThat(page.select("#rules tbody tr .big").eachText()).hasSize(6).allMatch("1"::equals);
        assertThat(page.selectFirst(".lead").text())
                .startsWith(json.path("records").asString() + " records to correct.")
                .contains(json.path("clocks").asString() + " clocks");
        assertThat(page.select("#list tbody tr:not(.day)"))
                .hasSize(json.path("items").size());
        assertThat(page.select("#list").text())
                .contains(
                        "Initial conference booked for Thursday 1 October 2026; nothing is recorded since.",
                        "Held on Saturday 26 September 2026.",
                        "Without a worker since 2 October 2026.",
                        "DfE rule 8867");
    }

    @Test
    void eachOfTheseFaultsIsListedUnderItsRule() {
        assertThat(rules(read("/api/v1/records-to-correct?council=998&asAt=2026-10-06&knownOn=2026-10-06")))
                .contains(
                        "enquiry-before-referral",
                        "enquiry-open-at-closure",
                        "plan-without-conference",
                        "review-before-plan",
                        "assessment-before-start",
                        "no-team");
        assertThat(read("/api/v1/records-to-correct/rules")).hasSize(RecordRule.values().length);
    }

    @Test
    void beforeTheCorrectionWasKnownTheConferenceStoodBeforeItsEnquiryAndAWeekLaterItIsMended() {
        var before = read("/api/v1/records-to-correct?council=999&asAt=2026-10-03&knownOn=2026-10-03");
        assertThat(rules(before)).contains("conference-before-enquiry");
        assertThat(rules(read("/api/v1/records-to-correct?" + EAST))).doesNotContain("conference-before-enquiry");
        var after = read("/api/v1/records-to-correct?council=999&asAt=2026-10-10&knownOn=2026-10-10");
        assertThat(after.path("mended").asInt()).isEqualTo(1);
    }

    /** What the engine finds flawed is left out of the figures, and listed here. */
    @Test
    void everyClockThatTheMeasuresLeaveOutIsAmongTheRecordsToCorrectOrCountedApart() {
        for (var dates : Set.of("asAt=2026-10-03&knownOn=2026-10-03", "asAt=2026-10-06&knownOn=2026-10-06")) {
            int excluded = 0;
            for (var key : TimescaleKey.values()) {
                for (var one : read("/api/v1/measures/" + key.text() + "?council=999&" + dates)
                        .path("excluded")) {
                    excluded += one.path("reason").asString().equals("transfer-in")
                            ? 0
                            : one.path("count").asInt();
                }
            }
            var found = read("/api/v1/records-to-correct?council=999&" + dates);
            int flawed = 0;
            for (var item : found.path("items")) {
                flawed += JUDGED.contains(item.path("rule").asString())
                        ? 0
                        : item.path("clocks").size();
            }
            assertThat(flawed + found.path("silentClocks").asInt())
                    .as(dates)
                    .isPositive()
                    .isEqualTo(excluded);
        }
    }

    @Test
    void theRecordsOfOneWorkerAreAFileAndWhoMayNotOpenCasesGetsCounts() {
        var file = caseClock.get("team-manager", "/records.csv?" + EAST + "&worker=A2");
        assertThat(file.body().lines()).hasSize(2).last().asString().contains("8875", "A2,East");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("east-team-a2");
        assertThat(caseClock.get("administrator", "/records.csv?" + EAST).body())
                .contains("Worker left")
                .doesNotContain("WX-FIGURES-");
        assertThat(read("administrator", "/api/v1/records-to-correct?" + EAST)
                        .path("records")
                        .asInt())
                .isEqualTo(6);
    }

    /** It is decided now, long after the days of the story: as known on those days nothing is kept. */
    @Test
    void aRecordIsKeptWithAReasonUntilItIsTakenBackOrItsEntryIsChanged() {
        var latest = "council=999&team=east&asAt=2026-10-06";
        int open = read("/api/v1/records-to-correct?" + latest).path("records").asInt();
        var visit = only("/api/v1/records-to-correct?" + latest + "&rule=visit-without-seen");
        var caseId = visit.path("caseId").asString();
        var entryId = visit.path("entryId").asString();
        var browser = Browser.at(caseClock).signIn("team-manager");
        var address = "/records?" + latest + "&rule=visit-without-seen";
        var sent = browser.send(
                browser.page(address),
                "#decide",
                Map.of("record", caseId + "/" + entryId + "/visit-without-seen", "reason", "FROM_OLD_SYSTEM"));
        assertThat(Jsoup.parse(browser.follow(sent).body()).select(".notice").text())
                .startsWith("1 record stays as it is, with its reason.");
        caseClock.caughtUp();
        var kept = only("/api/v1/records-to-correct?" + latest + "&status=kept");
        assertThat(kept.path("keptBecause").asString()).isEqualTo("from-old-system");
        assertThat(kept.path("entryId").asString()).isEqualTo(entryId);
        var now = read("/api/v1/records-to-correct?" + latest);
        assertThat(now.path("records").asInt()).isEqualTo(open - 1);
        assertThat(now.path("kept").asInt()).isEqualTo(1);
        assertThat(now.path("mended").asInt()).isZero();
        var page = browser.page("/records?" + latest + "&status=kept");
        assertThat(page.select("#list .presets .n").eachText()).startsWith(String.valueOf(open - 1), "1");
        assertThat(page.select("#list tbody").text()).contains("it came over from an older system");
        assertThat(read("/api/v1/records-to-correct?" + EAST).path("kept").asInt())
                .as("as known then")
                .isZero();

        var about = "{\"entryId\":\"%s\",\"rule\":\"visit-without-seen\"".formatted(entryId);
        var cases = "/api/v1/cases/" + caseId;
        assertThat(caseClock
                        .post("data-officer", cases + "/records-kept-no-longer", about + "}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(caseClock
                        .post("data-officer", cases + "/records-kept-no-longer", about + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(keptNow(latest)).isZero();

        for (int i = 0; i < 2; i++) {
            assertThat(caseClock
                            .post(
                                    "data-officer",
                                    cases + "/kept-records",
                                    about + ",\"reason\":\"OTHER\"}",
                                    "Idempotency-Key",
                                    "keep-" + entryId)
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(keptNow(latest)).isEqualTo(1);
        assertThat(read(cases + "/history").path("entries").findValuesAsString("kind"))
                .as("the same key records once")
                .filteredOn("RecordKept"::equals)
                .hasSize(2);
        assertThat(browser.page("/cases/" + caseId).text())
                .contains("Decision on entry", "Stays as it is", "Because it came over from an older system.");

        assertThat(caseClock
                        .post(
                                "data-officer",
                                cases + "/entries/" + entryId + "/corrections",
                                "{\"reason\":\"WRONG_DATE\",\"fact\":{\"type\":\"VisitMade\",\"happenedOn\":\"2026-09-16\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(keptNow(latest)).as("its entry was corrected").isZero();
        assertThat(only("/api/v1/records-to-correct?" + latest + "&rule=visit-without-seen")
                        .path("entryId")
                        .asString())
                .isEqualTo(entryId);
    }

    /** The transfer of 2 October makes another version of the clock that is due on the 5th; the booking is the same. */
    @Test
    void aKeptBookingStaysKeptWhenAnotherTeamTakesTheCase() {
        var asked = "council=998&asAt=2026-10-06";
        var booking = only("/api/v1/records-to-correct?" + asked + "&rule=booking-passed");
        var aCase = "/api/v1/cases/" + booking.path("caseId").asString();
        var keep = "{\"entryId\":\"%s\",\"rule\":\"booking-passed\",\"reason\":\"OTHER\"%s}";
        var entryId = booking.path("entryId").asString();
        assertThat(caseClock
                        .post(
                                "data-officer",
                                aCase + "/kept-records",
                                keep.formatted(entryId, ",\"recordedAt\":\"2026-10-02T09:00:00Z\""))
                        .statusCode())
                .as("dated back")
                .isEqualTo(400);
        assertThat(caseClock
                        .post("data-officer", aCase + "/kept-records", keep.formatted(entryId, ""))
                        .statusCode())
                .isEqualTo(201);
        assertThat(keptNow(asked)).isEqualTo(1);
        assertThat(caseClock
                        .post(
                                "data-officer",
                                aCase + "/team-transfers",
                                "{\"happenedOn\":\"2026-10-02\",\"team\":\"West\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(keptNow(asked)).isEqualTo(1);
    }

    @Test
    void theSameRowOfTwoListsOfAFileIsTwoRecords() {
        var asked = "council=997&asAt=2026-10-06&rule=rejected-row";
        assertThat(read("/api/v1/records-to-correct?" + asked).path("items")).hasSize(2);
        assertThat(Browser.at(caseClock)
                        .signIn("team-manager")
                        .page("/records?" + asked)
                        .select("#list tbody")
                        .text())
                .contains("List 4, Date: There is no such day.", "List 5, Date: There is no such day.");
    }

    @Test
    void whatWasMendedSinceADayIsListedAndTheFileSaysTheSame() {
        var asked = "council=999&asAt=2026-10-06&knownOn=2026-10-06&since=2026-10-03&status=mended";
        var mended = read("/api/v1/records-to-correct?" + asked);
        assertThat(mended.path("items")).hasSize(1);
        assertThat(only("/api/v1/records-to-correct?" + asked).path("rule").asString())
                .isEqualTo("conference-before-enquiry");
        var page = Browser.at(caseClock).signIn("auditor").page("/records?" + asked);
        assertThat(page.select("#list tbody tr:not(.day)")).hasSize(1);
        assertThat(page.selectFirst(".lead").text())
                .contains("Since the end of Saturday 3 October 2026: "
                        + mended.path("mended").asString() + " mended, "
                        + mended.path("fresh").asString() + " new.");
        assertThat(caseClock.get("auditor", "/records.csv?" + asked).body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("8615", ",mended,");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithASentence() {
        var browser = caseClock.get("team-manager", "/due?council=999&show=late");
        assertThat(browser.statusCode()).isEqualTo(400);
        assertThat(browser.body()).contains("Show overdue, today");
        assertThat(caseClock.get("team-manager", "/api/v1/due?show=late").statusCode())
                .isEqualTo(400);
        for (var wrong : Set.of("rule=x", "status=x", "since=2026-10-06&knownOn=2026-10-06")) {
            assertThat(caseClock.get("team-manager", "/records?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
            assertThat(caseClock
                            .get("team-manager", "/api/v1/records-to-correct?" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private static int keptNow(String asked) {
        caseClock.caughtUp();
        return read("/api/v1/records-to-correct?" + asked).path("kept").asInt();
    }

    private static JsonNode only(String path) {
        var items = read(path).path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static Set<String> rules(JsonNode found) {
        var rules = new HashSet<String>();
        found.path("rules").forEach(rule -> rules.add(rule.path("rule").asString()));
        return rules;
    }

    private static String count(JsonNode due, String show) {
        return due.path("counts").path(show).asString();
    }

    private static JsonNode read(String path) {
        return read("team-manager", path);
    }

    private static JsonNode read(String person, String path) {
        return caseClock.read(person, path);
    }
}
