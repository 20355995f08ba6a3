package caseclock.query.frame;

import java.util.Optional;

/**
 * What is the same on all pages of one installation.
 *
 * @param council the council's name in the header
 * @param marking the protective marking on a print-out
 * @param assets where the style sheet and the scripts are; the address changes with their content
 * @param invented whether the children are invented, which every page then says
 * @param style where the council's own colour is, if it has set one
 * @param logo where its logo is, if it has one
 */
public record House(
        String council,
        String marking,
        String assets,
        boolean invented,
        Optional<String> style,
        Optional<String> logo) {

    /** A council with neither a colour nor a logo of its own. */
    public House(String council, String marking, String assets, boolean invented) {
        this(council, marking, assets, invented, Optional.empty(), Optional.empty());
    }
}
