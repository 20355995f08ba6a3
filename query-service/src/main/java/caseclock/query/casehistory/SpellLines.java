package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who held the case and who answered for the child: on one day, and through time. */
final class SpellLines {

    private SpellLines() {}

    /** One thing that is so on the day. */
    record Now(String what, String is) {}

    /** @param until "since" when it goes on */
    record Stretch(String what, String who, String from, String until) {}

    static List<Now> now(CaseFigures figures, LocalDate asAt, WorkingCalendar calendar) {
        var now = new ArrayList<Now>();
        now.add(new Now(
                "Case",
                covering(figures, SpellKind.OPEN, asAt)
                        .map(spell -> "Open" + since(spell))
                        .orElse("Not open")));
        now.add(new Now(
                "Team",
                covering(figures, SpellKind.HELD, asAt)
                        .map(spell -> spell.who().orElse("") + since(spell))
                        .orElse("No team recorded")));
        now.add(new Now("Worker", worker(figures, asAt, calendar)));
        now.add(new Now(
                "Plan",
                covering(figures, SpellKind.ON_PLAN, asAt)
                        .map(spell -> "Child protection plan" + since(spell))
                        .orElse("None")));
        covering(figures, SpellKind.LOOKED_AFTER, asAt)
                .or(() -> covering(figures, SpellKind.PRIVATELY_FOSTERED, asAt))
                .map(spell -> new Now("Away from home", what(spell) + since(spell)))
                .ifPresent(now::add);
        return now;
    }

    /** "West", or that no team is recorded. */
    static String team(CaseFigures figures, LocalDate asAt) {
        return covering(figures, SpellKind.HELD, asAt).flatMap(Spell::who).orElse("No team recorded");
    }

    private static String worker(CaseFigures figures, LocalDate asAt, WorkingCalendar calendar) {
        return covering(figures, SpellKind.ALLOCATED, asAt)
                .map(spell -> spell.who().orElse("") + since(spell))
                .or(() -> covering(figures, SpellKind.UNALLOCATED, asAt)
                        .map(spell -> "None for " + Words.workingDays(calendar.elapsed(spell.from(), asAt))))
                .or(() -> covering(figures, SpellKind.ALLOCATION_NOT_KNOWN, asAt)
                        .map(_ -> "Not known: no source says who has the case"))
                .orElse("None");
    }

    static List<Stretch> all(CaseFigures figures) {
        return figures.spells().stream()
                .sorted(Comparator.comparing(Spell::from).thenComparing(Spell::kind))
                .map(spell -> new Stretch(
                        what(spell),
                        spell.who()
                                .orElse(spell.cause().map(ClockWords::because).orElse("")),
                        Words.shortDay(spell.from()),
                        spell.until().map(day -> "to " + Words.shortDay(day)).orElse("goes on")))
                .toList();
    }

    private static String what(Spell spell) {
        return switch (spell.kind()) {
            case OPEN -> "Open";
            case HELD -> "Held by team";
            case ALLOCATED -> Words.sentence(spell.role().map(ClockWords::code).orElse("allocated"));
            case UNALLOCATED -> "Without a worker";
            case ALLOCATION_NOT_KNOWN -> "Worker not known";
            case ON_PLAN -> "Child protection plan";
            case LOOKED_AFTER -> "Looked after";
            case PRIVATELY_FOSTERED -> "Privately fostered";
        };
    }

    private static String since(Spell spell) {
        return ", since " + Words.day(spell.from());
    }

    private static Optional<Spell> covering(CaseFigures figures, SpellKind kind, LocalDate day) {
        return figures.spells().stream()
                .filter(spell -> spell.kind() == kind && spell.covers(day))
                .min(Comparator.comparing((Spell spell) ->
                        spell.role().isPresent() ? spell.role().get().ordinal() : 0));
    }
}
