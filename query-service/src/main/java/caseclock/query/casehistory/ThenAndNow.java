package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.events.EntryId;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.words.ClockTag;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Says in one breath what the record said of the most pressing clock at an earlier point, and what is known of it now. */
record ThenAndNow(Point then, Point now) {

    Said lead() {
        if (then.replay().entries().isEmpty()) {
            return Said.strong("No record of this case had been made by " + Words.day(knownOn()) + ".")
                    .and(now.replay().record().entries().stream()
                            .findFirst()
                            .map(first -> " The first was made on " + day(first.knownAt()) + ".")
                            .orElse(""));
        }
        var pressing = then.pressing().first(then.replay().figures());
        return Said.plain(opening())
                .and(pressing.map(this::clause).orElseGet(() -> Said.plain(idle())))
                .and(". ")
                .and(pressing.map(this::afterwards).orElseGet(this::since));
    }

    private String opening() {
        return then.asAt().equals(knownOn())
                ? "On " + Words.day(knownOn()) + " the record said that "
                : "As known on " + Words.day(knownOn()) + ", and as at " + Words.day(then.asAt()) + ", ";
    }

    private String idle() {
        return CaseLead.isOpen(then.replay().figures(), then.asAt())
                ? "the case was open and no clock was running"
                : "the case was not open";
    }

    private Said clause(CaseClock clock) {
        var what = "the " + what(clock) + " was ";
        var due = Words.weekday(clock.dueOn().orElseThrow());
        int late = ClockTag.lateBy(clock, then.asAt(), then.calendar());
        var booked = ClockTag.bookedFor(clock, then.asAt());
        return switch (clock.stateAt(then.asAt(), then.calendar())) {
            case OVERDUE ->
                Said.plain(what + "due on " + due + " and ")
                        .stressing(late == 0 ? "just overdue" : "overdue " + Words.workingDays(late))
                        .and(arranged(clock, booked));
            case BOOKED_LATE ->
                Said.plain(what + "booked for " + booked.map(Words::weekday).orElse("") + ", ")
                        .stressing(Words.workingDays(late) + " late")
                        .and(", being due on " + due);
            default -> Said.plain(what + "due on ").stressing(due).and(arranged(clock, booked));
        };
    }

    private static String arranged(CaseClock clock, Optional<LocalDate> booked) {
        return booked.map(day -> ", booked for " + Words.weekday(day))
                .orElse(ClockWords.isBooked(clock.timescale()) ? ", and nothing was booked" : "");
    }

    /** What became of the same clock, by what is known now. */
    private Said afterwards(CaseClock before) {
        return now.replay().figures().clocks().stream()
                .filter(clock -> CaseState.key(clock).equals(CaseState.key(before)))
                .findFirst()
                .map(this::fate)
                .orElseGet(() -> Said.plain(
                        "The record does not have this clock any more: what began it was corrected or withdrawn."));
    }

    private Said fate(CaseClock clock) {
        int late = ClockTag.lateBy(clock, now.asAt(), now.calendar());
        return switch (clock.stateAt(now.asAt(), now.calendar())) {
            case FINISHED_IN_TIME, FINISHED -> happened(clock, clock.dueOn().isPresent() ? "in time" : "");
            case FINISHED_LATE -> happened(clock, late == 0 ? "late" : Words.workingDays(late) + " late");
            case CANCELLED -> givenUp(clock);
            case OVERDUE ->
                Said.plain("By now it is ")
                        .stressing("overdue " + Words.workingDays(late))
                        .and(bookedNow(clock) + ".");
            case BOOKED_LATE ->
                Said.plain("It is now")
                        .stressing(bookedNow(clock) + ", " + Words.workingDays(late) + " late")
                        .and(".");
            case DUE_SOON, RUNNING ->
                Said.plain("It is still running in time, due on "
                        + clock.dueOn().map(Words::weekday).orElse("no day that is set") + bookedNow(clock) + ".");
            case UNKNOWN, DISORDERED, NOT_YET -> Said.plain("What became of it cannot be told from the record.");
        };
    }

    private Said happened(CaseClock clock, String how) {
        var stop = clock.stop().orElseThrow();
        var said = Said.plain("It was in fact " + (ClockWords.isBooked(clock.timescale()) ? "held" : "done") + " on "
                + Words.day(stop.on()));
        return (how.isEmpty() ? said : said.and(", ").stressing(how)).and(recorded(Optional.of(stop.entry())) + ".");
    }

    private Said givenUp(CaseClock clock) {
        var given = clock.cancellation().orElseThrow();
        return Said.plain("It was given up on " + Words.day(given.on()) + " (" + ClockWords.because(given.reason())
                + ")" + recorded(given.entry()) + ".");
    }

    private String bookedNow(CaseClock clock) {
        return ClockTag.bookedFor(clock, now.asAt())
                .map(day -> " booked for " + Words.weekday(day))
                .map(words -> clock.stateAt(now.asAt(), now.calendar()) == ClockState.BOOKED_LATE ? words : "," + words)
                .orElse("");
    }

    /** Only what was recorded after that point; what was known by then is no news. */
    private String recorded(Optional<EntryId> entry) {
        return now.replay().entries().stream()
                .skip(then.replay().step())
                .filter(row ->
                        row.isOfTheChild() && entry.isPresent() && row.entryId().equals(entry.map(EntryId::value)))
                .map(EntryRow::knownAt)
                .findFirst()
                .map(at -> "; this was recorded on " + day(at))
                .orElse("");
    }

    private Said since() {
        int more = now.replay().step() - then.replay().step();
        return Said.plain(
                more == 0
                        ? "Nothing has been recorded since."
                        : Words.sentence(Words.small(more)) + (more == 1 ? " entry has" : " entries have")
                                + " been recorded since.");
    }

    private LocalDate knownOn() {
        return then.replay().knownAt().atZone(LONDON).toLocalDate();
    }

    private static String what(CaseClock clock) {
        return ClockWords.what(clock.timescale()).toLowerCase(Locale.ROOT);
    }

    private static String day(Instant moment) {
        return Words.day(moment.atZone(LONDON).toLocalDate());
    }
}
