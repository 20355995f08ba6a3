package caseclock.query.timeliness;

import java.util.List;

/** Every clock and every spell of a case as known at one moment, each in an order that depends on nothing but their content. */
public record CaseFigures(List<CaseClock> clocks, List<Spell> spells) {

    public CaseFigures {
        clocks = List.copyOf(clocks);
        spells = List.copyOf(spells);
    }
}
