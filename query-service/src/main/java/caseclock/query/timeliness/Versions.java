package caseclock.query.timeliness;

import caseclock.events.EntryId;
import java.time.Instant;
import java.util.function.Function;

/** Joins what was known at one moment after another into versions. The moments come in ascending order. */
final class Versions {

    private record ClockIdentity(TimescaleKey timescale, EntryId startEntry) {}

    private final Track<ClockIdentity, CaseClock> clocks =
            new Track<>(clock -> new ClockIdentity(clock.timescale(), clock.startEntry()), CaseFigures.BY_START);

    /** A spell is the same as long as everything about it is. */
    private final Track<Spell, Spell> spells = new Track<>(Function.identity(), CaseFigures.BY_FIRST_DAY);

    void add(Instant moment, CaseFigures figures) {
        clocks.add(moment, figures.clocks());
        spells.add(moment, figures.spells());
    }

    CaseVersions all() {
        return new CaseVersions(clocks.all(), spells.all());
    }
}
