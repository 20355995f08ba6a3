package caseclock.standalone.demo;

import caseclock.events.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One thing that happened to several children of a family: an entry in each one's diary. */
record Entries(Map<Diary, EntryId> ofEach) {

    EntryId of(Diary child) {
        return Objects.requireNonNull(ofEach.get(child), "this did not happen to that child");
    }

    Optional<EntryId> named(Diary child) {
        return Optional.of(of(child));
    }

    List<Diary> children() {
        return List.copyOf(ofEach.keySet());
    }
}
