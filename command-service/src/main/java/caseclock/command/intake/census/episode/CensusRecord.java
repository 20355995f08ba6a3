package caseclock.command.intake.census.episode;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * One child's record as far as it could be read.
 *
 * @param row the child's place in the file, from 1
 * @param reference LAchildID, unless it is missing or none
 * @param rejections what could not be read, and what was lost with it
 */
public record CensusRecord(
        int row, Optional<String> reference, List<CensusEpisode> episodes, List<Rejection> rejections) {

    public Place place() {
        return new Place("", row);
    }
}
