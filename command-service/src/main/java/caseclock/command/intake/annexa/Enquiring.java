package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.Line.AssessmentLine;
import caseclock.command.intake.annexa.Line.EnquiryLine;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Enquiries with their conferences, and assessments with their authorisations: lists 5 and 4. */
final class Enquiring {

    private static final Comparator<EnquiryLine> ENQUIRIES = Comparator.comparing(
                    (EnquiryLine line) -> line.conferenceOn().orElse(LocalDate.MAX))
            .thenComparing(line -> line.conferenceNotRequired().orElse(false));

    private static final Comparator<AssessmentLine> ASSESSMENTS =
            Comparator.comparing(line -> line.authorisedOn().orElse(LocalDate.MAX));

    private final Told told;

    private Enquiring(Told told) {
        this.told = told;
    }

    static void tell(Lines lines, Told told) {
        var enquiring = new Enquiring(told);
        lines.of(EnquiryLine.class, ENQUIRIES).forEach(enquiring::enquiry);
        lines.of(AssessmentLine.class, ASSESSMENTS).forEach(enquiring::assessment);
    }

    private void enquiry(EnquiryLine line) {
        EntryId enquiry = told.next("section-47", line.on());
        told.state(
                new Section47EnquiryStarted(
                        enquiry, Happened.on(line.on()), Optional.empty(), line.conferenceNotRequired()),
                Item.ENQUIRY_DAY,
                line);
        line.conferenceOn()
                .ifPresentOrElse(
                        day -> conference(enquiry, day, line),
                        () -> told.silent("initial-conference", enquiry, Item.CONFERENCE_DAY, line));
    }

    private void conference(EntryId enquiry, LocalDate day, EnquiryLine line) {
        told.state(
                new ConferenceHeld(
                        told.next("initial-conference", enquiry),
                        Happened.on(day),
                        ConferenceKind.INITIAL,
                        Optional.of(enquiry),
                        Optional.empty(),
                        line.planMade(),
                        Optional.empty()),
                Item.CONFERENCE_DAY,
                line);
    }

    private void assessment(AssessmentLine line) {
        EntryId assessment = told.next("assessment", line.on());
        told.state(new AssessmentStarted(assessment, Happened.on(line.on())), Item.ASSESSMENT_DAY, line);
        line.authorisedOn()
                .ifPresentOrElse(
                        day -> told.state(
                                new AssessmentAuthorised(
                                        told.next("authorisation", assessment),
                                        Happened.on(day),
                                        assessment,
                                        List.of()),
                                Item.AUTHORISED_DAY,
                                line),
                        () -> told.silent("authorisation", assessment, Item.AUTHORISED_DAY, line));
    }
}
