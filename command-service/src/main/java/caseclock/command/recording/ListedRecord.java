package caseclock.command.recording;

import caseclock.events.CaseId;
import caseclock.events.EntryId;

/** One line of the records to correct as the page's form names it: "case/entry/rule". */
record ListedRecord(CaseId caseId, EntryId entry, String rule) {

    private static final int PARTS = 3;

    static ListedRecord of(String text) {
        var parts = text.split("/", PARTS);
        if (parts.length < PARTS) {
            throw new Unreadable();
        }
        try {
            return new ListedRecord(CaseId.of(parts[0]), EntryId.of(parts[1]), parts[2]);
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable();
        }
    }

    /** No line of the page is named like this. */
    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("", null, false, false);
        }
    }
}
