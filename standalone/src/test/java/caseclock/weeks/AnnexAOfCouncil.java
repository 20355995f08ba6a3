package caseclock.weeks;

import caseclock.command.intake.annexa.AnnexAWorkbook;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.CensusCode;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import caseclock.weeks.Records.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The Annex A workbook that a council's case system exports on an evening: lists 1 and 3 to 8, the six months up to that day. */
final class AnnexAOfCouncil {

    /**
     * A workbook, and what is in it.
     *
     * @param stated the entries of which a row tells
     * @param listed children with a row that is open, so that it names who has them
     */
    record Export(byte[] bytes, Set<EntryId> stated, Set<String> listed) {}

    private final Records records;
    private final LocalDate from;
    private final AnnexAWorkbook workbook;
    private final Set<EntryId> stated;
    private final Set<String> listed;

    private AnnexAOfCouncil(
            Records records, LocalDate on, AnnexAWorkbook workbook, Set<EntryId> stated, Set<String> listed) {
        this.records = records;
        this.from = on.minusMonths(6);
        this.workbook = workbook;
        this.stated = stated;
        this.listed = listed;
    }

    static Export of(Collection<Records> council, LocalDate sunday) {
        var workbook = new AnnexAWorkbook();
        var stated = new HashSet<EntryId>();
        var listed = new HashSet<String>();
        for (int list : List.of(1, 3, 4, 5, 6, 7, 8)) {
            workbook.list(list).below(3, sheet -> says(sheet, sunday));
        }
        council.forEach(child -> new AnnexAOfCouncil(child, sunday, workbook, stated, listed).write());
        return new Export(workbook.bytes(), Set.copyOf(stated), Set.copyOf(listed));
    }

    private static void says(Worksheet sheet, LocalDate sunday) {
        sheet.value(0, 0, "Date of extract");
        sheet.value(0, 1, sunday);
        sheet.style(0, 1).format("dd/mm/yyyy").set();
    }

    /** Whether some list has a column for the day of such a fact. */
    static boolean hasColumn(Fact fact) {
        return switch (fact) {
            case ContactReceived _,
                    ReferralReceived _,
                    CaseClosed _,
                    AssessmentStarted _,
                    AssessmentAuthorised _,
                    Section47EnquiryStarted _,
                    ConferenceHeld _,
                    ProtectionPlanStarted _,
                    ProtectionPlanEnded _,
                    ReviewConferenceHeld _,
                    VisitMade _,
                    BecameLookedAfter _,
                    LookedAfterEnded _,
                    LookedAfterReviewHeld _,
                    PlacementStarted _ -> true;
            case Fact _ -> false;
        };
    }

    private void write() {
        records.all(ContactReceived.class).filter(this::inPeriod).forEach(this::contact);
        records.all(ReferralReceived.class).filter(this::inPeriod).forEach(this::referral);
        records.all(AssessmentStarted.class).forEach(this::assessment);
        records.all(Section47EnquiryStarted.class).forEach(this::enquiry);
        records.stays().stream().filter(stay -> !stay.until().isBefore(from)).forEach(this::inNeed);
        records.all(ProtectionPlanStarted.class).forEach(this::plan);
        records.all(BecameLookedAfter.class).forEach(this::inCare);
    }

    private boolean inPeriod(Fact fact) {
        return !fact.happened().on().isBefore(from);
    }

    private void contact(ContactReceived contact) {
        row(1, "Date of Contact", contact)
                .with("Contact Source", code(contact.source()))
                .write();
    }

    private void referral(ReferralReceived referral) {
        Optional<Boolean> none = records.noFurtherAction(referral);
        row(3, "Date of referral", referral)
                .with("Referral Source", code(referral.source()))
                .with("Referral NFA?", none.map(AnnexAOfCouncil::yes))
                .held()
                .open(none.isEmpty())
                .write();
    }

    /** One that was given up is on no list any more. */
    private void assessment(AssessmentStarted assessment) {
        boolean givenUp = records.all(AssessmentDiscontinued.class)
                .anyMatch(end -> end.assessment().equals(assessment.entryId()));
        var authorised = records.all(AssessmentAuthorised.class)
                .filter(end -> end.assessment().equals(assessment.entryId()))
                .findFirst();
        if (!givenUp
                && (inPeriod(assessment)
                        || authorised.filter(this::inPeriod).isPresent()
                        || authorised.isEmpty() && records.isOpen())) {
            row(4, "Continuous Assessment Start Date", assessment)
                    .day("Continuous Assessment Date of Authorisation", authorised)
                    .held()
                    .write();
        }
    }

    private void enquiry(Section47EnquiryStarted enquiry) {
        Optional<ConferenceHeld> conference = records.all(ConferenceHeld.class)
                .filter(held -> held.enquiry().equals(Optional.of(enquiry.entryId())))
                .filter(held ->
                        held.kind() == ConferenceKind.INITIAL && held.quorate().orElse(true))
                .findFirst();
        if (inPeriod(enquiry)) {
            row(5, "Strategy discussion initiating Section 47 Enquiry Start Date", enquiry)
                    .with(
                            "Was an Initial Child Protection Conference deemed unnecessary?",
                            unnecessary(enquiry, conference))
                    .day("Date of Initial Child Protection Conference", conference)
                    .with(
                            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                            conference.flatMap(ConferenceHeld::planMade).map(AnnexAOfCouncil::yes))
                    .held()
                    .write();
        }
    }

    /** Blank as long as neither a conference was held nor the enquiry has ended without one. */
    private Optional<String> unnecessary(Section47EnquiryStarted enquiry, Optional<ConferenceHeld> conference) {
        return conference.isPresent()
                ? Optional.of(yes(false))
                : Optional.of(yes(true)).filter(_ -> isRuledOut(records, enquiry));
    }

    /** Whether the records say, by whichever entry, that an enquiry needs no conference. */
    static boolean isRuledOut(Records records, Section47EnquiryStarted enquiry) {
        return records.all(ConferenceNotRequired.class)
                        .anyMatch(fact -> fact.enquiry().equals(enquiry.entryId()))
                || records.all(Section47EnquiryConcluded.class)
                        .anyMatch(fact -> fact.enquiry().equals(enquiry.entryId())
                                && !fact.outcome().leadsToConference());
    }

    private void inNeed(Stay stay) {
        row(6, "CIN Start Date", stay.referral())
                .with("Primary Need Code", code(stay.referral().primaryNeed()))
                .day("Date Child Was Last Seen", seen(_ -> true, stay.from(), stay.until()))
                .day("CIN Closure Date", stay.closed())
                .with("Reason for Closure", stay.closed().flatMap(closed -> code(closed.reason())))
                .with(
                        "Case Status",
                        Optional.of(stay.closed().isPresent() ? "e) Closed episode" : "c) Child in need plan"))
                .held()
                .open(stay.closed().isEmpty())
                .write();
    }

    private Optional<VisitMade> seen(Predicate<VisitMade> which, LocalDate first, LocalDate last) {
        return latest(
                records.all(VisitMade.class)
                        .filter(visit -> visit.childSeen().orElse(false))
                        .filter(which),
                first,
                last);
    }

    private static <F extends Fact> Optional<F> latest(Stream<F> facts, LocalDate first, LocalDate last) {
        return facts.filter(fact -> !fact.happened().on().isBefore(first)
                        && !fact.happened().on().isAfter(last))
                .reduce((_, later) -> later);
    }

    private void plan(ProtectionPlanStarted plan) {
        Optional<ProtectionPlanEnded> ended = records.all(ProtectionPlanEnded.class)
                .filter(end -> end.plan().equals(plan.entryId()))
                .findFirst();
        LocalDate first = plan.happened().on();
        LocalDate last = ended.map(end -> end.happened().on()).orElse(LocalDate.MAX);
        Optional<VisitMade> visit =
                seen(made -> made.kind().equals(Optional.of(VisitKind.CHILD_PROTECTION)), first, last);
        if (last.isBefore(from)) {
            return;
        }
        row(7, "Child Protection Plan Start Date", plan)
                .with("Initial Category of Abuse", plan.initialCategory().map(CategoryOfAbuse::code))
                .with("Latest Category of Abuse", plan.latestCategory().map(CategoryOfAbuse::code))
                .with("Number of Previous Child Protection Plans", plan.previousPlans())
                .day("Date of the Last Statutory Visit", visit)
                .with(
                        "Was the Child Seen Alone?",
                        visit.flatMap(VisitMade::seenAlone).map(AnnexAOfCouncil::yes))
                .day(
                        "Date of latest review conference",
                        latest(
                                records.all(ReviewConferenceHeld.class)
                                        .filter(review -> review.quorate().orElse(true)),
                                first,
                                last))
                .day("Child Protection Plan End Date", ended)
                .held()
                .open(ended.isEmpty())
                .write();
    }

    private void inCare(BecameLookedAfter care) {
        Optional<LookedAfterEnded> ended = records.all(LookedAfterEnded.class)
                .filter(end -> end.lookedAfter().equals(care.entryId()))
                .findFirst();
        LocalDate first = care.happened().on();
        LocalDate last = ended.map(end -> end.happened().on()).orElse(LocalDate.MAX);
        var placement = latest(records.all(PlacementStarted.class), first, last);
        if (last.isBefore(from)) {
            return;
        }
        row(8, "Date Started to be Looked After", care)
                .with("Start date of current legal status", Optional.of(first))
                .with("Child's Legal Status", placement.map(AnnexAOfCouncil::legalStatus))
                .day("Date of Latest Statutory Review", latest(records.all(LookedAfterReviewHeld.class), first, last))
                .day(
                        "Date of Last Social Work Visit",
                        seen(made -> made.kind().equals(Optional.of(VisitKind.LOOKED_AFTER)), first, last))
                .day("Start Date of Most Recent Placement", placement)
                .with("Placement Type", placement.map(AnnexAOfCouncil::placementType))
                .day("Date Ceased to be Looked After", ended)
                .held()
                .open(ended.isEmpty())
                .write();
    }

    private static String legalStatus(PlacementStarted placement) {
        return switch (placement.regime()) {
            case STANDARD, CARE_ORDER_WITH_PARENT -> "C2";
            case CONNECTED_PERSON_TEMPORARY_APPROVAL, INTERIM_CARE_ORDER_WITH_PARENT, WITH_PARENT_BEFORE_ASSESSMENT ->
                "C1";
        };
    }

    private static String placementType(PlacementStarted placement) {
        if (placement.regime() == PlacementRegime.STANDARD) {
            return placement.untilEighteen() ? "U4" : "U6";
        }
        return placement.regime() == PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL ? "U3" : "P1";
    }

    private static Optional<String> code(Optional<? extends CensusCode> code) {
        return code.map(CensusCode::code);
    }

    private static String yes(boolean is) {
        return is ? "a) Yes" : "b) No";
    }

    private Row row(int list, String heading, Fact fact) {
        return new Row(list).day(heading, Optional.of(fact));
    }

    /** A row while it is written. */
    private final class Row {

        private final int list;
        private final List<Object> cells = new ArrayList<>();

        Row(int list) {
            this.list = list;
        }

        Row with(String heading, Optional<?> value) {
            value.ifPresent(given -> cells.addAll(List.of(heading, given)));
            return this;
        }

        Row day(String heading, Optional<? extends Fact> fact) {
            fact.ifPresent(told -> stated.add(told.entryId()));
            return with(heading, fact.map(told -> told.happened().on()));
        }

        /** The worker and the team of that evening. Whoever had a child whose case is closed has it no more. */
        Row held() {
            with("Allocated Team", records.team());
            return with("Allocated Worker", records.worker().filter(_ -> records.isOpen()));
        }

        Row open(boolean open) {
            if (open) {
                listed.add(records.child());
            }
            return this;
        }

        void write() {
            workbook.list(list).row(records.child(), cells.toArray());
        }
    }
}
