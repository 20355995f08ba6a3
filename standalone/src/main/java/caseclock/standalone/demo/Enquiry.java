package caseclock.standalone.demo;

import java.time.LocalDate;
import java.util.List;

/** A Section 47 enquiry into some or all children of a family, counted from its strategy discussion. */
record Enquiry(Entries entries, LocalDate discussedOn) {

    List<Diary> children() {
        return entries.children();
    }
}
