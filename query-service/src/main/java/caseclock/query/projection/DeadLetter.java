package caseclock.query.projection;

import caseclock.query.eventstream.StreamedEvent;

/**
 * The first event of a stream that cannot be taken into the figures; all later ones of that stream wait behind it. Its sentence repeats nothing of
 * what the event says.
 *
 * @param sequence its place in its stream
 * @param position its place among all events; of an event that is missing, the place of the one that came instead
 */
public record DeadLetter(String stream, long sequence, long position, String type, Kind kind, String sentence) {

    public enum Kind {
        MISSING,
        UNREADABLE,
        NO_FIGURES,
        REFUSED_BY_DATABASE,
        NO_STREAM_OF_OURS
    }

    static DeadLetter missing(long expected, StreamedEvent found) {
        return new DeadLetter(
                found.stream(),
                expected,
                found.position(),
                found.type(),
                Kind.MISSING,
                "Entry %d is missing: after entry %d the stream holds entry %d."
                        .formatted(expected, expected - 1, found.sequence()));
    }

    static DeadLetter unreadable(StreamedEvent event) {
        return of(event, Kind.UNREADABLE, "Entry %d (%s) cannot be read.".formatted(event.sequence(), event.type()));
    }

    static DeadLetter withoutFigures(StreamedEvent event) {
        return of(event, Kind.NO_FIGURES, "No figures can be worked out from entry %d on.".formatted(event.sequence()));
    }

    static DeadLetter refused(StreamedEvent event) {
        return of(
                event,
                Kind.REFUSED_BY_DATABASE,
                "The database refuses the figures from entry %d on.".formatted(event.sequence()));
    }

    static DeadLetter ofNobody(StreamedEvent event) {
        return of(
                event,
                Kind.NO_STREAM_OF_OURS,
                "Event %d (%s) belongs to no case and no upload.".formatted(event.sequence(), event.type()));
    }

    private static DeadLetter of(StreamedEvent event, Kind kind, String sentence) {
        return new DeadLetter(event.stream(), event.sequence(), event.position(), event.type(), kind, sentence);
    }
}
