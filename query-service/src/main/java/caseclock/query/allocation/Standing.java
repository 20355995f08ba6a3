package caseclock.query.allocation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which regard a waiting child must not wait at all; the first that applies. */
public enum Standing {
    ON_PLAN,
    LOOKED_AFTER,
    PRIVATELY_FOSTERED,
    OTHER;

    /** As the API spells it, for instance "on-plan". */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
