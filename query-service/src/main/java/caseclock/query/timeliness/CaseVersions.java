package caseclock.query.timeliness;

import java.util.List;

/** Everything that was ever known of a case's clocks and spells, and when. Two versions of one clock never overlap. */
public record CaseVersions(List<Version<CaseClock>> clocks, List<Version<Spell>> spells) {

    public CaseVersions {
        clocks = List.copyOf(clocks);
        spells = List.copyOf(spells);
    }
}
