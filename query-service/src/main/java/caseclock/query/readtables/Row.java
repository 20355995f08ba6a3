package caseclock.query.readtables;

import caseclock.events.json.EventJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A row of a read table. Its record components are the table's columns, in camel case; an absent value is an empty column. */
public sealed interface Row permits ClockRow, SpellRow, FactRow, EntryRow, CaseFileRow {

    /** Rows as PostgreSQL reads them with json_populate_recordset and writes them with row_to_json. */
    JsonMapper COLUMNS = EventJson.json()
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();
}
