package caseclock.query.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The cases behind a count, one by one, each with what makes it count. They are left out where small numbers are
 * withheld, and for those who may not open a child's record.
 */
public record Cases<T>(@JsonValue List<T> cases) {

    public Cases {
        cases = List.copyOf(cases);
    }
}
