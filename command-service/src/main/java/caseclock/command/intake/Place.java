package caseclock.command.intake;

/**
 * Where in a file something stands, as a person who opens it sees it.
 *
 * @param list the sheet or part, for instance "List 5"; empty where a file has only one
 * @param row the row of a sheet, its first being 1; in a census the number of the child
 */
public record Place(String list, int row) {}
