package caseclock.benchmarks;

import static caseclock.standalone.demo.DemoCouncil.CODE;

import caseclock.query.allocation.WaitQuery;
import caseclock.query.allocation.WorkerQuery;
import caseclock.query.counts.FourCountsQuery;
import caseclock.query.demand.DemandQuery;
import caseclock.query.discussions.DiscussionQuery;
import caseclock.query.enquiries.EnquiryQuery;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Measures;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.Question;
import caseclock.query.measures.Scope;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.plans.PlanQuery;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.referrals.ReferralQuery;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the API and the pages ask of the read tables about one council: of periods, the last month unless it says otherwise. */
final class Questions {

    private static final LocalDate TODAY = DemoStore.TODAY;
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final Scope MONTH =
            new Scope(TODAY.minusMonths(1), TODAY, Optional.of(CODE), new AllTeams(), TODAY, NOW);

    private final Map<String, Supplier<?>> all = new LinkedHashMap<>();

    Questions(JdbcClient database) {
        clocks(new ClockQuery(database));
        spells(database);
        children(database);
        records(database);
    }

    /** The questions by name. Each takes the answer from the database anew. */
    Map<String, Supplier<?>> all() {
        return all;
    }

    private void clocks(ClockQuery clocks) {
        var conference = TimescaleKey.SECTION_47_TO_CONFERENCE;
        all.put(
                "measure section-47-to-conference, three years",
                () -> measure(clocks, conference, TODAY.minusYears(3)));
        all.put("measure section-47-to-conference", () -> measure(clocks, conference, MONTH.from()));
        all.put("measure assessment", () -> measure(clocks, TimescaleKey.ASSESSMENT, MONTH.from()));
    }

    private static Object measure(ClockQuery clocks, TimescaleKey key, LocalDate from) {
        var question = new Question(key, from, TODAY, Optional.of(CODE), new AllTeams(), TODAY, NOW, Attribution.USUAL);
        return new Measures(question, Law.BANK_HOLIDAYS.knownAt(NOW), clocks.clocks(question))
                .measure(clocks.transfersIn(question));
    }

    private void spells(JdbcClient database) {
        var spells = new SpellQuery(database);
        var counts = new FourCountsQuery(
                new OpenClocks(new ClockQuery(database), Law.BANK_HOLIDAYS),
                spells,
                new RecordsToCorrect(database),
                Law.BANK_HOLIDAYS);
        all.put("four counts of the weekly page", () -> counts.on(CODE, new AllTeams(), TODAY, NOW));
        all.put(
                "unallocated children",
                () -> spells.unallocated(
                        Optional.of(CODE), new AllTeams(), TODAY, NOW, Law.BANK_HOLIDAYS.knownAt(NOW)));
        all.put("caseloads", () -> spells.caseloads(Optional.of(CODE), new AllTeams(), TODAY, NOW));
        all.put("allocation not known", () -> spells.notKnown(Optional.of(CODE), new AllTeams(), TODAY, NOW));
        all.put("waits for a worker", () -> new WaitQuery(database, Law.BANK_HOLIDAYS).waits(MONTH));
        all.put("changes of worker", () -> new WorkerQuery(database).changes(MONTH));
    }

    private void children(JdbcClient database) {
        var plans = new PlanQuery(database);
        all.put("plans now", () -> plans.open(MONTH));
        all.put("plans ended", () -> plans.ended(MONTH));
        all.put("plans started", () -> plans.started(MONTH));
        all.put("visits of plans", () -> plans.visits(MONTH));
        var referrals = new ReferralQuery(database);
        all.put("referrals received", () -> referrals.received(MONTH));
        all.put("cases opened", () -> referrals.opened(MONTH));
        all.put("demand", () -> new DemandQuery(database).demand(MONTH));
        all.put("reasons of delay", () -> new DemandQuery(database).reasons(MONTH));
    }

    private void records(JdbcClient database) {
        var records = new RecordQuery(database, Law.BANK_HOLIDAYS);
        all.put("time to the record", () -> records.lag(MONTH));
        all.put("corrections", () -> records.corrections(MONTH));
        all.put("attendance", () -> new DiscussionQuery(database, Law.BANK_HOLIDAYS).attendance(MONTH));
        all.put("what came of enquiries", () -> new EnquiryQuery(database).conversion(MONTH));
        all.put("second attempts", () -> new EnquiryQuery(database).secondAttempts(MONTH));
    }
}
