package caseclock.query.published;

import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Remembered;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Unchanged;
import caseclock.query.published.Foretelling.Now;
import caseclock.query.published.Foretold.Moved;
import caseclock.query.published.Foretold.Planned;
import caseclock.query.published.Reach.Reached;
import caseclock.query.published.Tracing.Span;
import caseclock.query.published.Tracing.Traced;
import caseclock.query.published.Trail.Turn;
import caseclock.query.readtables.EntryRow;
import caseclock.query.readtables.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was published, and what is known of it now: every publication, and each of them restated. */
public final class Publications {

    private static final int KEPT = 4;

    private final JdbcClient database;
    private final TransactionTemplate snapshot;
    private final WeekFigures figures;
    private final Tracing tracing;
    private final Foretelling foretelling;
    private final PublishedRows rows;
    private final Reach reach;
    private final Remembered<Basis, Restating> remembered = new Remembered<>(KEPT);

    /** @param snapshot read-only transactions of isolation repeatable read on the same connections as all queries */
    Publications(
            JdbcClient database,
            TransactionTemplate snapshot,
            WeekFigures figures,
            Tracing tracing,
            Foretelling foretelling) {
        this.database = database;
        this.snapshot = snapshot;
        this.figures = figures;
        this.tracing = tracing;
        this.foretelling = foretelling;
        this.rows = new PublishedRows(database);
        this.reach = new Reach(database, tracing.rules());
    }

    /**
     * A publication and its figures restated.
     *
     * @param rulesChanged whether the rules are others now; what has changed with them and was never announced is not explained
     */
    public record Restated(PublishedWeek week, boolean rulesChanged, List<Restatement> figures) {}

    /** Newest first. */
    public List<PublishedWeek> all(Optional<String> council) {
        return rows.weeks(council);
    }

    /**
     * What is asked.
     *
     * @param subject a timescale or {@link Figure#WAITING}; without one, all, but for figures that were nought and still are
     * @param knownAt not before the publication
     */
    public record Asked(
            String council, LocalDate weekEnding, TeamFilter team, Optional<String> subject, Instant knownAt) {}

    /**
     * @throws NoSuchElementException if that week was not published
     * @throws NotAsked if the moment lies before the publication
     * @throws NotComparable if the read tables do not reach as far as the publication, or other rules made them
     */
    public Restated restate(Asked asked) {
        return Objects.requireNonNull(snapshot.execute(_ -> restateInSnapshot(asked)));
    }

    private Restated restateInSnapshot(Asked asked) {
        reach.hold();
        PublishedWeek week = week(asked);
        Reached reached = reached(week);
        List<String> subjects = subjects(week, asked.subject());
        Restating restating =
                restating(week, asked, Set.copyOf(subjects), reached).of(asked.team());
        return new Restated(
                week,
                !week.rules().equals(tracing.rules()),
                subjects.stream()
                        .flatMap(subject -> restated(week, restating, subject))
                        .filter(figure -> asked.subject().isPresent() || !figure.isEmpty())
                        .toList());
    }

    /**
     * The figures of the last week that was published of a council, as they would be if more were recorded now.
     *
     * @param planned what would be recorded, by case
     * @return empty if no week was published
     * @throws NotComparable if the read tables do not reach as far as the publication, or other rules made them
     */
    public Optional<Foretold> foretell(String council, Map<UUID, List<Planned>> planned, Instant now) {
        Optional<Ground> ground = Objects.requireNonNull(snapshot.execute(_ -> {
            reach.hold();
            return last(council, now).map(week -> ground(week, planned.keySet(), now));
        }));
        return ground.map(found -> foretold(found, planned, now));
    }

    /** The last week that was published of a council by then. */
    public Optional<PublishedWeek> last(String council, Instant by) {
        return all(Optional.of(council)).stream()
                .filter(week -> !week.publishedAt().isAfter(by))
                .findFirst();
    }

    /** What is read before anything is foretold. Working it out takes longer, and nobody has to wait for a snapshot meanwhile. */
    private record Ground(
            PublishedWeek week, Restating known, List<Restatement> figures, Map<UUID, List<StoredEntry>> entries) {}

    private Ground ground(PublishedWeek week, Set<UUID> cases, Instant now) {
        var asked = new Asked(week.council(), week.weekEnding(), new TeamFilter.AllTeams(), Optional.empty(), now);
        Restating known = restating(week, asked, Set.copyOf(week.subjects()), reached(week));
        List<Restatement> figures = week.subjects().stream()
                .flatMap(subject -> restated(week, known, subject))
                .toList();
        return new Ground(week, known, figures, entries(cases));
    }

    private Foretold foretold(Ground ground, Map<UUID, List<Planned>> planned, Instant now) {
        var week = ground.week();
        var asked = new Now(week.council(), week.weekEnding(), now, Set.copyOf(week.subjects()));
        Restating withMore = withMore(ground.known(), ground.entries(), planned, asked);
        return new Foretold(
                week,
                ground.figures().stream()
                        .map(before -> new Moved(
                                before.published(), withMore.restate(before.subject(), before.figure(), before.now())))
                        .filter(moved -> moved.withMore().difference() != 0
                                || !moved.withMore().causes().isEmpty())
                        .toList());
    }

    private Restating withMore(
            Restating known, Map<UUID, List<StoredEntry>> entries, Map<UUID, List<Planned>> planned, Now now) {
        List<Trail> trails = planned.entrySet().stream()
                .map(one -> foretelling.trail(
                        new Traced(
                                one.getKey(),
                                Set.of(),
                                entries.getOrDefault(one.getKey(), List.of()),
                                of(one.getKey(), known.now())),
                        one.getValue(),
                        now))
                .toList();
        Map<UUID, Set<Counted>> then = new HashMap<>(known.now());
        trails.forEach(trail -> then.put(trail.caseId(), trail.last()));
        return new Restating(
                known.team(),
                known.now(),
                then,
                trails.stream().flatMap(trail -> trail.turns().stream()).toList());
    }

    private PublishedWeek week(Asked asked) {
        PublishedWeek week = rows.week(asked.council(), asked.weekEnding())
                .orElseThrow(() -> new NoSuchElementException("No figures of the week ending " + asked.weekEnding()
                        + " were published. /api/v1/publications lists those that were."));
        if (asked.knownAt().isBefore(week.publishedAt())) {
            throw new NotAsked(
                    "knownOn",
                    "These figures were published at " + week.publishedAt() + ". Give that moment or a later one.");
        }
        return week;
    }

    private Reached reached(PublishedWeek week) {
        return reach.reached()
                .filter(found -> found.position() >= week.position())
                .orElseThrow(NotComparable::new);
    }

    private static List<String> subjects(PublishedWeek week, Optional<String> asked) {
        if (asked.isPresent() && !week.subjects().contains(asked.get())) {
            throw new NotAsked("timescale", "Published that week were: " + String.join(", ", week.subjects()) + ".");
        }
        return asked.map(List::of).orElse(week.subjects());
    }

    private Stream<Restatement> restated(PublishedWeek week, Restating restating, String subject) {
        Map<String, Integer> values = rows.values(week, name(restating.team()), subject);
        return Figure.about(subject).stream()
                .map(figure -> restating.restate(subject, figure, values.getOrDefault(figure.text(), 0)));
    }

    private static String name(TeamFilter team) {
        return switch (team) {
            case TeamFilter.AllTeams _ -> WeekFigures.ALL;
            case TeamFilter.NoTeam _ -> Teams.NO_TEAM;
            case TeamFilter.OneTeam one -> one.name();
        };
    }

    /** What decides what is found: with nothing more taken in, the same day's later moments know the same. */
    private record Basis(String council, LocalDate weekEnding, Set<String> subjects, Reached reached, Object moment) {}

    /** For all teams: it is dear, as every case of the council is asked about, and stays the same until something is recorded. */
    private Restating restating(PublishedWeek week, Asked asked, Set<String> subjects, Reached reached) {
        Object moment = Unchanged.moment(asked.knownAt(), reached.movedAt());
        var basis = new Basis(week.council(), week.weekEnding(), subjects, reached, moment);
        return remembered.of(basis, () -> restating(week, asked, subjects));
    }

    private Restating restating(PublishedWeek week, Asked asked, Set<String> subjects) {
        Map<UUID, Set<Counted>> published = rows.counted(week, subjects);
        Map<UUID, Set<Counted>> now = figures.counted(subjects, week.council(), week.weekEnding(), asked.knownAt());
        var span = new Span(
                week.council(), week.weekEnding(), week.position(), week.publishedAt(), asked.knownAt(), subjects);
        return new Restating(new TeamFilter.AllTeams(), published, now, turns(published, now, span));
    }

    private List<Turn> turns(Map<UUID, Set<Counted>> published, Map<UUID, Set<Counted>> now, Span span) {
        Set<UUID> differing = Stream.concat(published.keySet().stream(), now.keySet().stream())
                .filter(caseId -> !of(caseId, published).equals(of(caseId, now)))
                .collect(Collectors.toSet());
        Map<UUID, List<StoredEntry>> entries = entries(differing);
        return differing.stream()
                .sorted()
                .map(caseId -> new Traced(
                        caseId, of(caseId, published), entries.getOrDefault(caseId, List.of()), of(caseId, now)))
                .flatMap(traced -> tracing.trail(traced, span).turns().stream())
                .sorted(Comparator.comparing(turn -> turn.step().learntAt()))
                .toList();
    }

    private static Set<Counted> of(UUID caseId, Map<UUID, Set<Counted>> counted) {
        return counted.getOrDefault(caseId, Set.of());
    }

    private Map<UUID, List<StoredEntry>> entries(Set<UUID> cases) {
        return database
                .sql("""
                        select row_to_json(e) from entry e
                        where case_id = any (?) and change <> 'REGISTERED' order by case_id, sequence""")
                .param(cases.toArray(UUID[]::new))
                .query((row, _) -> Row.COLUMNS.readValue(row.getString(1), EntryRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        EntryRow::caseId,
                        Collectors.mapping(
                                entry -> new StoredEntry(entry.historyEntry(), entry.position(), entry.appendedAt()),
                                Collectors.toList())));
    }
}
