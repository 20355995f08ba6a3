package caseclock.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Families as far as meetings tell. */
class FamiliesTest {

    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final UUID CAT = new UUID(1, 3);
    private static final UUID DAN = new UUID(1, 4);

    @Test
    void children_of_one_meeting_are_one_family_and_a_child_of_none_is_one_alone() {
        assertThat(Families.atMost(List.of(ANN, BEN, DAN), Map.of(ANN, Set.of("a"), BEN, Set.of("a"))))
                .isEqualTo(2);
    }

    @Test
    void a_child_who_was_in_both_meetings_joins_those_who_were_in_one() {
        var meetings = Map.of(ANN, Set.of("a"), BEN, Set.of("b"), CAT, Set.of("a", "b"), DAN, Set.of("d"));
        assertThat(Families.atMost(List.of(ANN, BEN, CAT, DAN), meetings)).isEqualTo(2);
        assertThat(Families.atMost(List.of(ANN, BEN), meetings)).isEqualTo(2);
    }
}
