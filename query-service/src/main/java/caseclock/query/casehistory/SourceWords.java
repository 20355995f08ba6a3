package caseclock.query.casehistory;

import caseclock.events.Recording;

/** Where an entry came from, in words. */
final class SourceWords {

    private SourceWords() {}

    static String of(String source) {
        int slash = source.indexOf('/');
        var kind = slash < 0 ? source : source.substring(0, slash);
        var which = slash < 0 ? "" : " " + source.substring(slash + 1);
        return switch (kind) {
            case Recording.CIN_CENSUS -> "from a children in need census, upload" + which;
            case "case-system" -> "from the case system" + which;
            case "records-page" -> "decided on the page of records to correct";
            case "api" -> "sent by another system" + which;
            default -> "from " + kind + which;
        };
    }
}
