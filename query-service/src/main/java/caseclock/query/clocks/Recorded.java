package caseclock.query.clocks;

import caseclock.query.measures.Days;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.recordkeeping.RecordingLag;
import caseclock.query.recordkeeping.RecordingLag.ByKind;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How soon the facts that start and stop a clock were recorded: until then nobody who reads the record can know of them. */
record Recorded(List<Line> lines) {

    /** @param entries how many were recorded in the period */
    record Line(String what, int entries, String half, String nine) {}

    /** Which facts start and stop the clocks that most people ask about. */
    private static List<String> kinds(TimescaleKey timescale) {
        return switch (timescale) {
            case CONTACT_DECISION, CONTACT_DECISION_WORKING_DAY -> List.of("ContactReceived", "ContactDecided");
            case REFERRAL_DECISION, REFERRAL_COMPLETION -> List.of("ReferralReceived", "ReferralDecided");
            case ASSESSMENT -> List.of("ReferralReceived", "AssessmentAuthorised");
            case ASSESSMENT_FROM_START -> List.of("AssessmentStarted", "AssessmentAuthorised");
            case STRATEGY_DISCUSSION -> List.of("StrategyDiscussionRequested", "StrategyDiscussionHeld");
            case SECTION_47_TO_CONFERENCE -> List.of("StrategyDiscussionHeld", "ConferenceHeld");
            case TRANSFER_IN_CONFERENCE -> List.of("TransferInNotified", "ConferenceHeld");
            case CORE_GROUP -> List.of("ConferenceHeld", "CoreGroupHeld");
            case FIRST_REVIEW_CONFERENCE -> List.of("ConferenceHeld", "ReviewConferenceHeld");
            case LATER_REVIEW_CONFERENCE -> List.of("ReviewConferenceHeld");
            case PROTECTION_PLAN_VISIT, LOOKED_AFTER_VISIT -> List.of("VisitMade");
            case INITIAL_VISIT -> List.of("ReferralDecided", "VisitMade");
            case INITIAL_VISIT_ENQUIRY -> List.of("Section47EnquiryStarted", "VisitMade");
            case ALLOCATION -> List.of("ReferralDecided", "CaseAllocated");
            case SUPERVISION -> List.of("SupervisionHeld");
            default -> List.of();
        };
    }

    static boolean told(TimescaleKey timescale) {
        return !kinds(timescale).isEmpty();
    }

    /** Empty where no source says when anything was recorded. */
    static Optional<Recorded> of(TimescaleKey timescale, RecordingLag lag) {
        var lines = kinds(timescale).stream()
                .flatMap(kind -> lag.kinds().stream().filter(one -> one.kind().equals(kind)))
                .flatMap(one -> line(one).stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Recorded(lines));
    }

    private static Optional<Line> line(ByKind one) {
        Lag lag = one.lag();
        return lag.calendarDays().map(days -> new Line(words(one.kind()), days.of(), days(days.median()), days(days)));
    }

    private static String days(Days days) {
        return days(days.p90());
    }

    private static String days(int days) {
        return days == 0 ? "the same day" : Words.count(days, "day", "days");
    }

    /** "StrategyDiscussionHeld" is "Strategy discussion held". */
    private static String words(String kind) {
        return Words.sentence(kind.replaceAll("([A-Z])", " $1").strip().toLowerCase(Locale.ENGLISH));
    }
}
