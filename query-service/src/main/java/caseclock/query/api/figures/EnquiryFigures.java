package caseclock.query.api.figures;

import caseclock.query.discussions.Attendance;
import caseclock.query.discussions.DiscussionQuery;
import caseclock.query.enquiries.Conversion;
import caseclock.query.enquiries.EnquiryQuery;
import caseclock.query.enquiries.SecondAttempts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers who took part in strategy discussions, what became of the enquiries they started, and what had to be tried again. */
@RestController
public final class EnquiryFigures {

    private final EnquiryQuery enquiries;
    private final DiscussionQuery discussions;

    public EnquiryFigures(EnquiryQuery enquiries, DiscussionQuery discussions) {
        this.enquiries = enquiries;
        this.discussions = discussions;
    }

    /** M6, by the day the enquiry started. */
    @GetMapping("/api/v1/measures/section-47-conversion")
    Answer<Conversion> conversion(Asking asking) {
        return asking.answer(enquiries.conversion(asking.scope()));
    }

    /** M8 and M9, over the period. M7 is the timescale strategy-discussion. */
    @GetMapping("/api/v1/measures/strategy-discussion-attendance")
    Answer<Attendance> attendance(Asking asking) {
        return asking.answer(discussions.attendance(asking.scope()));
    }

    /** M35, over the period. */
    @GetMapping("/api/v1/measures/second-attempts")
    Answer<SecondAttempts> secondAttempts(Asking asking) {
        return asking.answer(enquiries.secondAttempts(asking.scope()));
    }
}
