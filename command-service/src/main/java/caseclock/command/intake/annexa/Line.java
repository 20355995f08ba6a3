package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.table.Item;
import caseclock.command.intake.annexa.table.ListRow;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.ClosureReason;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.time.LocalDate;
import java.util.Optional;

/** One row of a list about a child, read once, with the day without which it would say nothing. */
sealed interface Line {

    ListRow row();

    LocalDate on();

    /** The team that the row names. */
    default Optional<String> team() {
        return Optional.empty();
    }

    /** A row of list 1. */
    record ContactLine(ListRow row, LocalDate on, Optional<ReferralSource> source) implements Line {

        static ContactLine of(ListRow row, LocalDate on) {
            return new ContactLine(row, on, row.source(Item.CONTACT_SOURCE));
        }
    }

    /** A row of list 3. */
    record ReferralLine(
            ListRow row,
            LocalDate on,
            Optional<ReferralSource> source,
            Optional<Boolean> noFurtherAction,
            Optional<String> team)
            implements Line {

        static ReferralLine of(ListRow row, LocalDate on) {
            return new ReferralLine(
                    row, on, row.source(Item.REFERRAL_SOURCE), row.answer(Item.NO_FURTHER_ACTION), row.team());
        }
    }

    /** A row of list 4. */
    record AssessmentLine(ListRow row, LocalDate on, Optional<LocalDate> authorisedOn, Optional<String> team)
            implements Line {

        static AssessmentLine of(ListRow row, LocalDate on) {
            return new AssessmentLine(row, on, row.day(Item.AUTHORISED_DAY), row.team());
        }
    }

    /** A row of list 5. */
    record EnquiryLine(
            ListRow row,
            LocalDate on,
            Optional<Boolean> conferenceNotRequired,
            Optional<LocalDate> conferenceOn,
            Optional<Boolean> planMade,
            Optional<String> team)
            implements Line {

        static EnquiryLine of(ListRow row, LocalDate on) {
            return new EnquiryLine(
                    row,
                    on,
                    row.answer(Item.CONFERENCE_UNNECESSARY),
                    row.day(Item.CONFERENCE_DAY),
                    row.answer(Item.PLAN_MADE),
                    row.team());
        }
    }

    /** A row of list 6. */
    record InNeedLine(
            ListRow row,
            LocalDate on,
            Optional<PrimaryNeed> primaryNeed,
            Optional<LocalDate> lastSeenOn,
            Optional<LocalDate> closedOn,
            Optional<ClosureReason> closureReason,
            Optional<String> team)
            implements Line {

        static InNeedLine of(ListRow row, LocalDate on) {
            return new InNeedLine(
                    row,
                    on,
                    row.primaryNeed(),
                    row.day(Item.LAST_SEEN),
                    row.day(Item.CLOSED_DAY),
                    row.closureReason(),
                    row.team());
        }
    }

    /** A row of list 7. */
    record PlanLine(
            ListRow row,
            LocalDate on,
            Optional<CategoryOfAbuse> initialCategory,
            Optional<CategoryOfAbuse> latestCategory,
            Optional<LocalDate> visitOn,
            Optional<Boolean> seenAlone,
            Optional<LocalDate> reviewOn,
            Optional<LocalDate> endedOn,
            Optional<Integer> previousPlans,
            Optional<String> team)
            implements Line {

        static PlanLine of(ListRow row, LocalDate on) {
            return new PlanLine(
                    row,
                    on,
                    row.category(Item.INITIAL_CATEGORY),
                    row.category(Item.LATEST_CATEGORY),
                    row.day(Item.PLAN_VISIT_DAY),
                    row.answer(Item.SEEN_ALONE),
                    row.day(Item.REVIEW_DAY),
                    row.day(Item.PLAN_END_DAY),
                    row.previousPlans(),
                    row.team());
        }
    }

    /** A row of list 8. */
    record CareLine(
            ListRow row,
            LocalDate on,
            Optional<LocalDate> legalStatusOn,
            Optional<LocalDate> reviewOn,
            Optional<LocalDate> visitOn,
            Optional<LocalDate> endedOn,
            Optional<LocalDate> placedOn,
            Optional<String> team)
            implements Line {

        static CareLine of(ListRow row, LocalDate on) {
            return new CareLine(
                    row,
                    on,
                    row.day(Item.LEGAL_STATUS_DAY),
                    row.day(Item.CARE_REVIEW_DAY),
                    row.day(Item.CARE_VISIT_DAY),
                    row.day(Item.CARE_END_DAY),
                    row.day(Item.PLACEMENT_DAY),
                    row.team());
        }
    }

    static Line of(ListRow row, LocalDate on) {
        return switch (row.list()) {
            case CONTACTS -> ContactLine.of(row, on);
            case REFERRALS -> ReferralLine.of(row, on);
            case ASSESSMENTS -> AssessmentLine.of(row, on);
            case ENQUIRIES -> EnquiryLine.of(row, on);
            case IN_NEED -> InNeedLine.of(row, on);
            case PLANS -> PlanLine.of(row, on);
            case IN_CARE -> CareLine.of(row, on);
        };
    }
}
