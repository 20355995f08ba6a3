package caseclock.command.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.recording.FactResource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MembersTest {

    @Test
    void of_every_member_that_names_an_entry_it_is_known_what_it_names() {
        assertThat(Arrays.stream(FactResource.values())
                        .flatMap(kind -> Members.of(kind).entrySet().stream())
                        .filter(member -> Members.isEntry(member.getValue()))
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .isEqualTo(Linked.KINDS.keySet());
    }

    @Test
    void no_member_is_called_like_a_column_about_the_row() {
        assertThat(Members.all()).doesNotContainAnyElementsOf(FactColumns.ABOUT_THE_ROW);
    }

    @Test
    void every_kind_of_fact_has_a_name_of_its_own() {
        for (FactResource kind : FactResource.values()) {
            assertThat(FactKinds.named(kind.path())).contains(kind);
            assertThat(FactKinds.named(kind.fact().getSimpleName())).contains(kind);
        }
    }
}
