package caseclock.query.measures;

import static caseclock.query.measures.Clauses.known;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds brothers and sisters, of whom the records say only this: that a meeting was about all of them. Children who never shared one are not known
 * to be of one family.
 */
public final class SharedMeetings {

    private static final String ABOUT_A_FAMILY = """
            m.kind in ('StrategyDiscussionRequested', 'StrategyDiscussionHeld', 'ConferenceHeld', 'ReviewConferenceHeld',
                'CoreGroupHeld', 'LookedAfterReviewHeld') and m.fact ->> 'meetingId' is not null""";

    /** A meeting is about all its children on one day, by which it is found sooner than by its number. */
    private static final String SIBLINGS = """
            select distinct m.case_id, other.case_id as sibling, f.reference
            from fact m
            join fact other on other.council = m.council and other.kind = m.kind and other.happened_on = m.happened_on
                and other.case_id <> m.case_id and other.fact ->> 'meetingId' = m.fact ->> 'meetingId' and %s
            join case_file f on f.case_id = other.case_id
            where m.case_id = any (:cases) and %s and %s
            order by m.case_id, f.reference""".formatted(known("other"), ABOUT_A_FAMILY, known("m"));

    private static final String MEETINGS = """
            select distinct m.case_id, m.fact ->> 'meetingId' as meeting from fact m
            where m.case_id = any (:cases) and %s and %s""".formatted(ABOUT_A_FAMILY, known("m"));

    private final JdbcClient database;

    public SharedMeetings(JdbcClient database) {
        this.database = database;
    }

    /** A brother or sister, by the council's reference. */
    public record Sibling(UUID caseId, String reference) {}

    private record Row(UUID caseId, Sibling sibling) {}

    /** By child, alphabetical; children without any are left out. */
    public Map<UUID, List<Sibling>> siblings(Collection<UUID> cases, Instant knownAt) {
        return database
                .sql(SIBLINGS)
                .param("cases", cases.toArray(UUID[]::new))
                .param("known", Timestamp.from(knownAt))
                .query((row, _) -> new Row(
                        row.getObject("case_id", UUID.class),
                        new Sibling(row.getObject("sibling", UUID.class), row.getString("reference"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::caseId, Collectors.mapping(Row::sibling, Collectors.toList())));
    }

    /** By child, the meetings that were about more than one or could have been. */
    public Map<UUID, Set<String>> meetings(Collection<UUID> cases, Instant knownAt) {
        return database
                .sql(MEETINGS)
                .param("cases", cases.toArray(UUID[]::new))
                .param("known", Timestamp.from(knownAt))
                .query((row, _) -> Map.entry(row.getObject("case_id", UUID.class), row.getString("meeting")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
