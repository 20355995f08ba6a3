package caseclock.query.recordkeeping;

import static caseclock.query.measures.Clauses.OURS;
import static caseclock.query.measures.Clauses.council;
import static caseclock.query.measures.Clauses.covers;
import static caseclock.query.measures.Clauses.known;
import static caseclock.query.measures.Clauses.mayBeOpen;

import java.util.List;

/** Where faults in records stand in the read tables, in SQL: what the engine found flawed, and what it counts although something is odd. */
final class RecordFaults {

    /**
     * Who holds a case on the day, or who held it last: a closed case has to be put right by those who closed it. All spells of the council are read
     * once, since far more is found than is of one team.
     */
    private static final String WHOSE = """
            join case_file f on f.case_id = c.case_id
            left join (
                select distinct on (h.case_id) h.case_id, h.who from spell h
                where h.kind = 'HELD' and h.from_on <= :asAt and %s and %s
                order by h.case_id, h.from_on desc) held on held.case_id = c.case_id
            left join (
                select distinct on (a.case_id) a.case_id, a.who from spell a
                where a.kind = 'ALLOCATED' and a.role = 'ACCOUNTABLE_WORKER' and a.from_on <= :asAt and %s and %s
                order by a.case_id, a.from_on desc) worker on worker.case_id = c.case_id""".formatted(known("h"), council("h"), known("a"), council("a"));

    private static final String GOES_ON = """
            (c.stopped_on is null and c.cancelled_on is null and exists (
                select from spell o where o.case_id = c.case_id and o.kind = 'OPEN' and %s and %s))""".formatted(covers("o", ":asAt"), known("o"));

    /** Since when this clock has been so: a later version of it, of another team for instance, may say the same again. JSON can be compared as text only. */
    private static String since(String column) {
        return """
                coalesce(
                    (select max(s.known_to) from clock s where s.case_id = c.case_id and s.timescale = c.timescale
                        and s.start_entry = c.start_entry and s.known_to <= c.known_from and cast(s.%1$s as text) is distinct from cast(c.%1$s as text)),
                    (select min(s.known_from) from clock s where s.case_id = c.case_id and s.timescale = c.timescale
                        and s.start_entry = c.start_entry))""".formatted(column);
    }

    /**
     * A flawed clock belongs to the day on which it stopped, or if it has not, started: as where it is left out of the figures. Its fault rests on its start,
     * too, which may be another entry than the one it is about.
     */
    static final String FLAWED = """
            select c.case_id, c.council, f.reference, held.who as team, worker.who as worker, c.timescale,
                cast(coalesce(c.stop_entry, c.start_entry) as text) as about, coalesce(c.stopped_on, c.started_on) as on_day,
                c.flaw, c.flaw_sentence, cast(c.start_entry as text) as other, %s as first_seen
            from clock c
            %s
            where c.flaw is not null and %s and %s and c.started_on <= :asAt
              and (coalesce(c.stopped_on, c.started_on) between :from and :asAt or %s) and %s""".formatted(since("flaw"), WHOSE, known("c"), council("c"), GOES_ON, OURS);

    /** The last booking made by the day was for an earlier day, and the clock that it would have stopped runs on. */
    private static final String BOOKING_PASSED =
            """
            select 'BOOKING_PASSED' as rule, c.case_id, c.council, cast(c.start_entry as text) as about, b.booked_for as on_day,
                cast(null as text) as found, c.timescale, cast(null as text) as other,
                greatest(%s, cast(b.booked_for + 1 as timestamp) at time zone 'Europe/London') as first_seen
            from clock c
            cross join lateral (
                select cast(one.booking ->> 'booked_for' as date) as booked_for
                from json_array_elements(c.bookings) with ordinality one (booking, place)
                where cast(one.booking ->> 'made_on' as date) <= :asAt order by one.place desc limit 1) b
            where c.flaw is null and c.bookings is not null and %s and %s and %s and c.started_on <= :asAt
              and (c.stopped_on is null or c.stopped_on > :asAt) and (c.cancelled_on is null or c.cancelled_on > :asAt)
              and b.booked_for < :asAt""".formatted(since("bookings"), mayBeOpen("c"), known("c"), council("c"));

    private static String openAtClosure(RecordRule rule, String timescale) {
        return """
                select '%s', c.case_id, c.council, cast(c.start_entry as text), c.cancelled_on, null, c.timescale,
                    cast(c.cancel_entry as text), %s
                from clock c
                where c.timescale = '%s' and c.cancelled_because = 'CASE_CLOSED' and c.flaw is null and c.stopped_on is null
                  and %s and %s and c.cancelled_on between :from and :asAt""".formatted(rule, since("cancelled_because"), timescale, known("c"), council("c"));
    }

    private static String fact(RecordRule rule, String kind, String which) {
        return """
                select '%s', t.case_id, t.council, cast(t.entry_id as text), t.happened_on, null, null, null, t.known_from
                from fact t
                where t.kind = '%s' and t.happened_on between :from and :asAt and %s and %s
                  and %s""".formatted(rule, kind, known("t"), council("t"), which);
    }

    private static final String VISIT_WITHOUT_SEEN =
            fact(RecordRule.VISIT_WITHOUT_SEEN, "VisitMade", "t.fact ->> 'childSeen' is null");

    private static final String CONFERENCE_AT_WEEKEND = fact(
            RecordRule.CONFERENCE_AT_WEEKEND,
            "ConferenceHeld",
            "t.fact ->> 'kind' = 'INITIAL' and extract(isodow from t.happened_on) > 5");

    private static final String PLAN_WITHOUT_CONFERENCE = fact(
            RecordRule.PLAN_WITHOUT_CONFERENCE,
            "ProtectionPlanStarted",
            "not exists (select from fact h where h.case_id = t.case_id and h.kind = 'ConferenceHeld' and h.happened_on = t.happened_on and %s)"
                    .formatted(known("h")));

    private static final String ENQUIRY_BEFORE_REFERRAL = fact(
            RecordRule.ENQUIRY_BEFORE_REFERRAL,
            "Section47EnquiryStarted",
            "not exists (select from fact r where r.case_id = t.case_id and r.kind = 'ReferralReceived' and r.happened_on <= t.happened_on and %s)"
                    .formatted(known("r")));

    private static final String WORKER_LEFT = """
            select 'WORKER_LEFT', s.case_id, s.council, cast(s.start_entry as text), s.from_on, null, null, null, s.known_from
            from spell s
            where s.kind = 'UNALLOCATED' and s.cause = 'WORKER_LEFT' and %s and %s and %s""".formatted(covers("s", ":asAt"), known("s"), council("s"));

    /** Cases of which no source ever named a team are not among them. */
    private static final String NO_TEAM =
            """
            select 'NO_TEAM', s.case_id, s.council, cast(s.start_entry as text), s.from_on, null, null, null, s.known_from
            from spell s
            where s.kind = 'OPEN' and %s and %s and %s
              and exists (select from spell e where e.case_id = s.case_id and e.kind = 'HELD' and e.from_on <= :asAt and %s)
              and not exists (select from spell n where n.case_id = s.case_id and n.kind = 'HELD' and %s and %s)""".formatted(covers("s", ":asAt"), known("s"), council("s"), known("e"), covers("n", ":asAt"), known("n"));

    /** A later upload of the kind that brought anything of the council has the row right, or has it among its own rejected ones. */
    private static final String REJECTED_ROW = """
            select 'REJECTED_ROW', r.case_id, k.council, concat_ws(' ', nullif(r.list, ''), r.field, r.record_row),
                cast(u.started_at at time zone 'Europe/London' as date),
                concat_ws(', ', nullif(r.list, ''), r.field) || ': ' || r.reason, null, null, u.ended_at
            from upload_rejection r
            join upload u on u.upload_id = r.upload_id
            join case_file k on k.case_id = r.case_id
            where u.status = 'FINISHED' and u.ended_at <= :known and %s
              and cast(u.started_at at time zone 'Europe/London' as date) <= :asAt
              and not exists (
                select from upload l
                where l.kind = u.kind and l.status = 'FINISHED' and l.started_at > u.started_at and l.ended_at <= :known
                  and (exists (select from fact n where n.council = k.council and n.source = l.kind || '/' || l.upload_id
                            and n.first_known_at between l.started_at and l.ended_at)
                    or exists (select from upload_rejection o join case_file p on p.case_id = o.case_id
                            where o.upload_id = l.upload_id and p.council = k.council)))""".formatted(council("k"));

    /** What the figures count although something about it is odd. */
    static final String ODD = """
            select c.rule, c.case_id, c.council, f.reference, held.who as team, worker.who as worker, c.timescale, c.about, c.on_day,
                c.found, c.other, c.first_seen
            from (
            %s) c
            %s
            where %s""".formatted(
                    String.join(
                            "\nunion all\n",
                            List.of(
                                    BOOKING_PASSED,
                                    openAtClosure(RecordRule.ASSESSMENT_OPEN_AT_CLOSURE, "assessment-from-start"),
                                    openAtClosure(RecordRule.ENQUIRY_OPEN_AT_CLOSURE, "section-47-to-conference"),
                                    VISIT_WITHOUT_SEEN,
                                    CONFERENCE_AT_WEEKEND,
                                    PLAN_WITHOUT_CONFERENCE,
                                    ENQUIRY_BEFORE_REFERRAL,
                                    WORKER_LEFT,
                                    NO_TEAM,
                                    REJECTED_ROW)),
                    WHOSE,
                    OURS);

    private RecordFaults() {}
}
