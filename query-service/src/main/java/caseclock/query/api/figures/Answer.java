package caseclock.query.api.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Figures, and all that they were asked for. A measure of one day only has nothing to do with {@code from} and {@code to}.
 *
 * @param suppressed whether counts of one to five stand as "c", percentages that rest on them are empty, and cases are not listed
 * @param incompleteCases how many cases of the council these figures may lack something of
 */
public record Answer<T>(
        LocalDate from,
        LocalDate to,
        Optional<String> council,
        Optional<String> team,
        LocalDate asAt,
        String knownOn,
        boolean suppressed,
        int incompleteCases,
        @JsonUnwrapped T figures)
        implements Withholding {}
