package caseclock.query.frame;

/**
 * What is the same on all pages of one installation.
 *
 * @param council the council's name in the header
 * @param marking the protective marking on a print-out
 * @param assets where the style sheet and the scripts are; the address changes with their content
 * @param invented whether the children are invented, which every page then says
 */
public record House(String council, String marking, String assets, boolean invented) {}
