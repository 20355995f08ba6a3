package caseclock.standalone.demo;

import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.List;

/** The first visit after a referral was accepted, mostly within five working days, and after an enquiry was started, mostly by the next. */
final class FirstVisits {

    private static final Odds<Span> WORKING_DAYS =
            Span.odds(6, 0, 0, 13, 1, 1, 17, 2, 2, 18, 3, 3, 17, 4, 4, 17, 5, 5, 6, 6, 7, 4, 8, 12, 2, 13, 20);
    private static final Odds<Span> WORKING_DAYS_AFTER_ENQUIRY = Span.odds(52, 0, 0, 38, 1, 1, 6, 2, 2, 4, 3, 6);
    private static final double NEVER_PUT_DOWN = 0.02;
    private static final double ALONE = 0.68;

    private FirstVisits() {}

    static void tell(Margin margin, Phase phase) {
        List<Happening<Section47EnquiryStarted>> enquiries =
                phase.within(margin.told().all(Section47EnquiryStarted.class));
        enquiries.forEach(enquiry -> seeAfterEnquiry(margin, phase, enquiry));
        List<Diary> others = phase.children().stream()
                .filter(child -> enquiries.stream().noneMatch(enquiry -> sees(margin, phase, enquiry, child)))
                .toList();
        if (!others.isEmpty()) {
            seeAfterAcceptance(margin, phase, others);
        }
    }

    /** Whether the visit after an enquiry is the first one anyway. */
    private static boolean sees(Margin margin, Phase phase, Happening<Section47EnquiryStarted> enquiry, Diary child) {
        return enquiry.entryOf(child).isPresent() && margin.days().between(phase.opened(), enquiry.on()) <= 3;
    }

    private static void seeAfterEnquiry(Margin margin, Phase phase, Happening<Section47EnquiryStarted> enquiry) {
        Pen pen = margin.pen(Strand.ENQUIRY_VISIT, enquiry);
        int days = pen.chance().days(WORKING_DAYS_AFTER_ENQUIRY);
        see(margin, phase, new Visiting(pen, VisitKind.SECTION_47, ALONE), enquiry.children(), enquiry.on(), days);
    }

    private static void seeAfterAcceptance(Margin margin, Phase phase, List<Diary> children) {
        Pen pen = margin.pen(Strand.FIRST_VISIT, phase.referral());
        int days = pen.chance().days(WORKING_DAYS);
        see(margin, phase, new Visiting(pen, VisitKind.INITIAL, ALONE), children, phase.opened(), days);
    }

    private static void see(
            Margin margin, Phase phase, Visiting visiting, List<Diary> children, LocalDate from, int workingDays) {
        LocalDate day = margin.days().after(from, workingDays);
        LocalDate first = day.isBefore(from) ? margin.days().after(from, 1) : day;
        if (!visiting.pen().chance().happens(NEVER_PUT_DOWN)) {
            visiting.untilSeen(children, first, margin.soFar(phase.until()));
        }
    }
}
