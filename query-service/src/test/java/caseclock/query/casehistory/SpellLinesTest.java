package caseclock.query.casehistory;

import static caseclock.query.measures.Calendars.AUTUMN_2026;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.casehistory.SpellLines.Now;
import caseclock.query.casehistory.SpellLines.Stretch;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpellLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_child_who_lives_away_from_home_is_said_to() {
        assertThat(now(spell(SpellKind.LOOKED_AFTER)))
                .contains(new Now("Away from home", "Looked after, since 14 September 2026"));
        assertThat(now(spell(SpellKind.PRIVATELY_FOSTERED)))
                .contains(new Now("Away from home", "Privately fostered, since 14 September 2026"));
    }

    @Test
    void of_a_child_who_lives_at_home_nothing_is_said_about_it() {
        assertThat(now(spell(SpellKind.OPEN))).extracting(Now::what).containsExactly("Case", "Team", "Worker", "Plan");
    }

    @Test
    void the_time_away_from_home_is_among_the_stretches() {
        assertThat(SpellLines.all(figures(spell(SpellKind.LOOKED_AFTER))))
                .singleElement()
                .extracting(Stretch::what, Stretch::until)
                .containsExactly("Looked after", "goes on");
    }

    private static List<Now> now(Spell spell) {
        return SpellLines.now(figures(spell), TODAY, AUTUMN_2026);
    }

    private static CaseFigures figures(Spell spell) {
        return new CaseFigures(List.of(), List.of(spell));
    }

    private static Spell spell(SpellKind kind) {
        return new Spell(
                kind,
                LocalDate.of(2026, 9, 14),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EntryId(new UUID(0, 1)),
                Optional.empty());
    }
}
