package caseclock.query.timeliness;

import java.util.Comparator;
import java.util.List;

/** Every clock and every spell of a case as known at one moment, each in an order that depends on nothing but their content. */
public record CaseFigures(List<CaseClock> clocks, List<Spell> spells) {

    static final Comparator<CaseClock> BY_START = Comparator.comparing(CaseClock::startedOn)
            .thenComparing(CaseClock::timescale)
            .thenComparing(CaseClock::startEntry);

    static final Comparator<Spell> BY_FIRST_DAY =
            Comparator.comparing(Spell::from).thenComparing(Spell::kind).thenComparing(Spell::startEntry);

    public CaseFigures {
        clocks = clocks.stream().sorted(BY_START).toList();
        spells = spells.stream().sorted(BY_FIRST_DAY).toList();
    }
}
