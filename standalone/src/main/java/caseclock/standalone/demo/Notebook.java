package caseclock.standalone.demo;

import caseclock.events.EntryId;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All notes about one child, and which of them names which. */
final class Notebook {

    private final List<Note> notes;
    private final Map<EntryId, Note> byEntry = new HashMap<>();
    private final Map<EntryId, Note> enquiries = new HashMap<>();
    private final Set<EntryId> named = new HashSet<>();

    Notebook(List<Note> notes) {
        this.notes = List.copyOf(notes);
        notes.forEach(this::index);
    }

    private void index(Note note) {
        byEntry.put(note.fact().entryId(), note);
        Links.named(note.fact()).ifPresent(named::add);
        if (note.fact() instanceof Section47EnquiryStarted enquiry) {
            enquiry.initiatedBy().ifPresent(discussion -> enquiries.put(discussion, note));
        }
    }

    List<Note> notes() {
        return notes;
    }

    /** The note that this one names. */
    Optional<Note> namedBy(Note note) {
        return Links.named(note.fact()).map(byEntry::get);
    }

    boolean isNamed(Note note) {
        return named.contains(note.fact().entryId());
    }

    /** The enquiry that a discussion initiated. */
    Optional<Note> enquiryFrom(Note discussion) {
        return Optional.ofNullable(enquiries.get(discussion.fact().entryId()));
    }
}
