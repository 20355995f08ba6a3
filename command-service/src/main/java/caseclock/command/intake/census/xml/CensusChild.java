package caseclock.command.intake.census.xml;

/**
 * One child of a census file, with what was kept of the record.
 *
 * @param row the child's place among the file's children, from 1
 */
public record CensusChild(int row, CensusGroup record) {}
