package caseclock.command.intake.census;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.Silence;
import caseclock.command.intake.Statement;
import caseclock.command.intake.census.episode.CensusEpisode;
import caseclock.command.intake.census.episode.CensusEpisode.CensusAssessment;
import caseclock.command.intake.census.episode.CensusEpisode.CensusEnquiry;
import caseclock.command.intake.census.episode.CensusEpisode.CensusPlan;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the episodes of one child into facts, adding nothing that the census does not say.
 *
 * <p>Identities rest on the days on which things began: an authorisation, a conference or an end filled in by a later file is a new fact,
 * and one whose day changes there is the same fact, corrected. Things alike that began on one day are numbered by when they ended, so
 * that the order of the file does not matter.
 */
final class CensusFacts {

    private final EntryIds entries;
    private final Place place;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    private CensusFacts(CaseId caseId, Place place) {
        this.entries = new EntryIds(caseId);
        this.place = place;
    }

    EntryIds entries() {
        return entries;
    }

    /** In an order in which they can be recorded: what others belong to comes first. */
    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** The ends and conferences that the census would give and does not. */
    List<Silence> silences() {
        return List.copyOf(silences);
    }

    static CensusFacts of(CaseId caseId, Place place, List<CensusEpisode> episodes) {
        var facts = new CensusFacts(caseId, place);
        sorted(episodes, byDays(CensusEpisode::referredOn, CensusEpisode::closedOn))
                .forEach(facts::referral);
        sorted(all(episodes, CensusEpisode::enquiries), ENQUIRIES).forEach(facts::enquiry);
        sorted(all(episodes, CensusEpisode::assessments), ASSESSMENTS).forEach(facts::assessment);
        sorted(all(episodes, CensusEpisode::plans), PLANS).forEach(facts::plan);
        return facts;
    }

    private static final Comparator<CensusEnquiry> ENQUIRIES = byDays(
                    enquiry -> Optional.of(enquiry.startedOn()), CensusEnquiry::conferenceOn)
            .thenComparing(enquiry -> enquiry.conferenceNotRequired().orElse(false));

    private static final Comparator<CensusAssessment> ASSESSMENTS =
            byDays(assessment -> Optional.of(assessment.startedOn()), CensusAssessment::authorisedOn);

    private static final Comparator<CensusPlan> PLANS =
            byDays(plan -> Optional.of(plan.startedOn()), CensusPlan::endedOn);

    private void referral(CensusEpisode episode) {
        episode.referredOn().ifPresent(day -> referral(episode, day));
    }

    private void referral(CensusEpisode episode, LocalDate day) {
        var referral = entries.next("referral", day);
        state(
                new ReferralReceived(
                        referral, Happened.on(day), episode.source(), episode.primaryNeed(), episode.noFurtherAction()),
                "CINreferralDate");
        if (episode.conferences().isEmpty()) {
            silent("transfer-in-conference", referral, "DateOfInitialCPC");
        }
        for (LocalDate heldOn : episode.conferences()) {
            state(
                    conference(
                            entries.next("transfer-in-conference", referral),
                            heldOn,
                            ConferenceKind.TRANSFER_IN,
                            Optional.empty()),
                    "DateOfInitialCPC");
        }
        episode.closedOn()
                .ifPresentOrElse(
                        closedOn -> state(
                                new CaseClosed(
                                        entries.next("closure", referral),
                                        Happened.on(closedOn),
                                        episode.closureReason()),
                                "CINclosureDate"),
                        () -> silent("closure", referral, "CINclosureDate"));
    }

    private void enquiry(CensusEnquiry stated) {
        var enquiry = entries.next("section-47", stated.startedOn());
        state(
                new Section47EnquiryStarted(
                        enquiry, Happened.on(stated.startedOn()), Optional.empty(), stated.conferenceNotRequired()),
                "S47ActualStartDate");
        stated.conferenceOn()
                .ifPresentOrElse(
                        heldOn -> state(
                                conference(
                                        entries.next("initial-conference", enquiry),
                                        heldOn,
                                        ConferenceKind.INITIAL,
                                        Optional.of(enquiry)),
                                "DateOfInitialCPC"),
                        () -> silent("initial-conference", enquiry, "DateOfInitialCPC"));
    }

    private void assessment(CensusAssessment stated) {
        var assessment = entries.next("assessment", stated.startedOn());
        state(new AssessmentStarted(assessment, Happened.on(stated.startedOn())), "AssessmentActualStartDate");
        stated.authorisedOn()
                .ifPresentOrElse(
                        day -> state(
                                new AssessmentAuthorised(
                                        entries.next("authorisation", assessment),
                                        Happened.on(day),
                                        assessment,
                                        stated.factors()),
                                "AssessmentAuthorisationDate"),
                        () -> silent("authorisation", assessment, "AssessmentAuthorisationDate"));
    }

    private void plan(CensusPlan stated) {
        var plan = entries.next("protection-plan", stated.startedOn());
        state(
                new ProtectionPlanStarted(
                        plan,
                        Happened.on(stated.startedOn()),
                        Optional.empty(),
                        stated.initialCategory(),
                        stated.latestCategory(),
                        stated.previousPlans()),
                "CPPstartDate");
        stated.reviews().forEach(day -> state(review(plan, day), "CPPreviewDate"));
        stated.endedOn()
                .ifPresentOrElse(
                        day -> state(
                                new ProtectionPlanEnded(entries.next("plan-end", plan), Happened.on(day), plan),
                                "CPPendDate"),
                        () -> silent("plan-end", plan, "CPPendDate"));
    }

    private static ConferenceHeld conference(
            EntryId entry, LocalDate heldOn, ConferenceKind kind, Optional<EntryId> enquiry) {
        return new ConferenceHeld(
                entry, Happened.on(heldOn), kind, enquiry, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ReviewConferenceHeld review(EntryId plan, LocalDate heldOn) {
        return new ReviewConferenceHeld(
                entries.next("review", plan + "/" + heldOn),
                Happened.on(heldOn),
                Optional.of(plan),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void state(Fact fact, String field) {
        statements.add(new Statement(fact, field, place, Optional.empty()));
    }

    private void silent(String kind, EntryId start, String field) {
        silences.add(new Silence.OfEntry(entries.wouldBe(kind, start), field, place));
    }

    private static <T> List<T> all(List<CensusEpisode> episodes, Function<CensusEpisode, List<T>> of) {
        return episodes.stream().flatMap(episode -> of.apply(episode).stream()).toList();
    }

    private static <T> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }

    private static <T> Comparator<T> byDays(
            Function<T, Optional<LocalDate>> start, Function<T, Optional<LocalDate>> end) {
        return comparing((T thing) -> start.apply(thing).orElse(LocalDate.MAX), naturalOrder())
                .thenComparing(thing -> end.apply(thing).orElse(LocalDate.MAX));
    }
}
