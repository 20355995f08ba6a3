package caseclock.query.projection;

import caseclock.query.eventstream.StreamedEvent;
import caseclock.query.projection.CaseWriting.Work;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the next events of several streams into the read tables, each stream for itself: a case, an upload, or a letter for what is neither. */
public final class StreamTaking {

    private final CaseProjection projection;
    private final ReadTables tables;
    private final UploadTables uploadTables;
    private final DeadLetters letters;
    private final CaseWriting cases;
    private final UploadTaking uploads;

    StreamTaking(JdbcClient database, Timeliness timeliness, Clock clock) {
        this.projection = new CaseProjection(timeliness);
        this.tables = new ReadTables(database);
        this.uploadTables = new UploadTables(database);
        this.letters = new DeadLetters(database, clock);
        this.cases = new CaseWriting(projection, tables, letters);
        this.uploads = new UploadTaking(uploadTables);
    }

    /** Streams, sorted by what they are. */
    private record Sorted(
            Map<UUID, List<StreamedEvent>> cases, Map<UUID, List<StreamedEvent>> uploads, List<DeadLetter> neither) {

        Sorted() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }

        void add(StreamKind kind, List<StreamedEvent> events) {
            StreamedEvent first = events.getFirst();
            switch (kind) {
                case CASE -> cases.put(UUID.fromString(first.stream()), events);
                case UPLOAD -> uploads.put(UUID.fromString(first.stream()), events);
                case UNKNOWN -> neither.add(DeadLetter.unreadable(first));
                case NOBODYS -> neither.add(DeadLetter.ofNobody(first));
            }
        }
    }

    /** Whole streams, worked out without the database; to be written into tables that say nothing of them yet. */
    public static final class Worked {
        private final Sorted sorted;
        private final List<Work> works;

        private Worked(Sorted sorted, List<Work> works) {
            this.sorted = sorted;
            this.works = works;
        }
    }

    void take(List<StreamedEvent> events, Savepoints savepoints) {
        Map<String, List<StreamedEvent>> news = byStream(events);
        news.keySet().removeAll(letters.waiting(news.keySet()));
        Set<UUID> ids = news.keySet().stream()
                .flatMap(stream -> StreamKind.identity(stream).stream())
                .collect(Collectors.toSet());
        Map<UUID, CaseFileRow> files = tables.files(ids);
        Map<UUID, Long> reached = uploadTables.reached(ids);
        Sorted sorted = new Sorted();
        news.forEach((stream, these) -> sorted.add(kind(stream, these, files, reached), these));
        cases.write(works(sorted.cases(), files), tables::write, savepoints);
        takeOthers(sorted, reached, savepoints);
    }

    Worked work(List<StreamedEvent> wholeStreams) {
        Sorted sorted = new Sorted();
        byStream(wholeStreams).forEach((_, events) -> sorted.add(StreamKind.of(events.getFirst()), events));
        List<Work> works = new ArrayList<>();
        sorted.cases().forEach((id, events) -> works.add(work(CaseFileRow.unknown(id), List.of(), events)));
        return new Worked(sorted, works);
    }

    void write(Worked worked, Savepoints savepoints) {
        cases.write(worked.works, tables::writeNew, savepoints);
        takeOthers(worked.sorted, Map.of(), savepoints);
    }

    private static Map<String, List<StreamedEvent>> byStream(Collection<StreamedEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(StreamedEvent::stream, LinkedHashMap::new, Collectors.toList()));
    }

    private static StreamKind kind(
            String stream, List<StreamedEvent> events, Map<UUID, CaseFileRow> files, Map<UUID, Long> reached) {
        return StreamKind.identity(stream)
                .map(id -> files.containsKey(id)
                        ? StreamKind.CASE
                        : reached.containsKey(id) ? StreamKind.UPLOAD : StreamKind.of(events.getFirst()))
                .orElse(StreamKind.NOBODYS);
    }

    private List<Work> works(Map<UUID, List<StreamedEvent>> news, Map<UUID, CaseFileRow> files) {
        Map<UUID, List<EntryRow>> entries = tables.entries(files.keySet());
        List<Work> works = new ArrayList<>();
        news.forEach((id, events) -> works.add(
                work(files.getOrDefault(id, CaseFileRow.unknown(id)), entries.getOrDefault(id, List.of()), events)));
        return works;
    }

    private Work work(CaseFileRow file, List<EntryRow> known, List<StreamedEvent> news) {
        return new Work(file, known, news, projection.project(file, known, news));
    }

    private void takeOthers(Sorted sorted, Map<UUID, Long> reached, Savepoints savepoints) {
        List<DeadLetter> parked = new ArrayList<>(sorted.neither());
        sorted.uploads()
                .forEach((id, events) -> uploads.take(reached.getOrDefault(id, -1L), events, savepoints)
                        .ifPresent(parked::add));
        letters.park(parked);
    }
}
