package caseclock.command.intake.annexa;

import caseclock.events.PlacementRegime;
import java.util.Optional;
import java.util.Set;

/**
 * Under which rules a looked-after child is visited, as far as the codes of placement and legal status tell.
 *
 * @param untilEighteen whether the placement is meant to last: DfE's codes for long-term fostering mean until the child is looked after no more
 */
record VisitingRules(PlacementRegime regime, boolean untilEighteen) {

    private static final Set<String> LONG_TERM = Set.of("U1", "U4");

    /** Approved foster carers, homes, hostels, schools and units. */
    private static final Set<String> STANDARD = Set.of(
            "U2", "U5", "U6", "K1", "K2", "H5", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1", "T2", "T3", "T4",
            "Z1");

    private static final String WITH_PARENT = "P1";

    /** A short break is visited by rules of its own. */
    private static final Set<String> SHORT_BREAKS = Set.of("V1", "V3", "V4");

    /**
     * @param placement the code of the placement, for instance "U6"
     * @param legalStatus the code of the legal status, for instance "C2"
     * @param sinceThen whether the legal status is no younger than the placement
     * @return nothing where the codes leave it open: a relative may be approved for the time being only (U3), a child placed for adoption is visited
     *     by other regulations, a runaway is not placed
     */
    static Optional<VisitingRules> of(String placement, String legalStatus, boolean sinceThen) {
        if (SHORT_BREAKS.contains(legalStatus)) {
            return Optional.empty();
        }
        if (placement.equals(WITH_PARENT)) {
            return sinceThen ? withParent(legalStatus) : Optional.empty();
        }
        boolean longTerm = LONG_TERM.contains(placement);
        return longTerm || STANDARD.contains(placement)
                ? Optional.of(new VisitingRules(PlacementRegime.STANDARD, longTerm))
                : Optional.empty();
    }

    private static Optional<VisitingRules> withParent(String legalStatus) {
        return switch (legalStatus) {
            case "C1" -> Optional.of(new VisitingRules(PlacementRegime.INTERIM_CARE_ORDER_WITH_PARENT, false));
            case "C2" -> Optional.of(new VisitingRules(PlacementRegime.CARE_ORDER_WITH_PARENT, false));
            default -> Optional.empty();
        };
    }
}
