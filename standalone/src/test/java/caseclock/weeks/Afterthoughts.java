package caseclock.weeks;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseEvent;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.LookedAfterReviewHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Recording;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Visit.VisitMade;
import caseclock.events.json.EventJson;
import caseclock.standalone.demo.Dictation;
import caseclock.weeks.Council.Child;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the council finds out by hand in the twelve weeks, one Wednesday after another: another day, or that it never was. Two children for each. */
enum Afterthoughts {
    ENQUIRY_NEVER_WAS(Section47EnquiryStarted.class, Optional.empty()),
    ENQUIRY_ON_ANOTHER_DAY(Section47EnquiryStarted.class, Optional.of(-2)),
    REFERRAL_ON_ANOTHER_DAY(ReferralReceived.class, Optional.of(-3)),
    ASSESSMENT_FAR_AWAY(AssessmentStarted.class, Optional.of(-40)),
    PLAN_ON_ANOTHER_DAY(ProtectionPlanStarted.class, Optional.of(2)),
    PLAN_NEVER_WAS(ProtectionPlanStarted.class, Optional.empty()),
    VISIT_NEVER_WAS(VisitMade.class, Optional.empty()),
    VISIT_ON_ANOTHER_DAY(VisitMade.class, Optional.of(-1)),
    CONTACT_NEVER_WAS(ContactReceived.class, Optional.empty()),
    CLOSURE_ON_ANOTHER_DAY(CaseClosed.class, Optional.of(-1)),
    REVIEW_NEVER_WAS(LookedAfterReviewHeld.class, Optional.empty()),
    CHILD_NEVER_WAS(Fact.class, Optional.empty());

    private static final int TWO = 2;

    private final Class<? extends Fact> what;
    private final Optional<Integer> daysLater;

    Afterthoughts(Class<? extends Fact> what, Optional<Integer> daysLater) {
        this.what = what;
        this.daysLater = daysLater;
    }

    static List<Child> in(List<Child> children) {
        List<Child> all = new ArrayList<>(children);
        var left = new ArrayList<>(children.reversed());
        for (Afterthoughts thought : values()) {
            List<Child> found = left.stream().filter(thought::fits).limit(TWO).toList();
            left.removeAll(found);
            found.forEach(child -> all.set(all.indexOf(child), thought.about(child)));
        }
        return List.copyOf(all);
    }

    /** The Sunday before it was found out; each thought has its week, and the second child comes in the same. */
    private LocalDate before() {
        return Council.SUNDAYS.get(3 + ordinal() % 7);
    }

    private boolean fits(Child child) {
        return entries(child).findAny().isPresent();
    }

    /** The last of its kind, in sight of the file before, and not put right otherwise. */
    private Stream<Fact> entries(Child child) {
        Records then = child.on(before());
        Records at = child.on(Council.SUNDAYS.getLast());
        List<? extends Fact> standing = then.all(what)
                .filter(fact -> at.find(fact.entryId()).filter(fact::equals).isPresent())
                .toList();
        return this == CHILD_NEVER_WAS
                ? then.facts().size() < 12 ? at.facts().stream() : Stream.empty()
                : standing.reversed().stream()
                        .filter(fact -> fact.happened().on().isAfter(before().minusMonths(4)))
                        .limit(1)
                        .map(fact -> fact);
    }

    private Child about(Child child) {
        var dictations = new ArrayList<>(child.dictations());
        Instant wednesday = before().plusDays(3)
                .atTime(LocalTime.of(6, 0))
                .atZone(Happened.LONDON)
                .toInstant();
        if (daysLater.isEmpty()) {
            dictations.removeIf(dictation -> dictation.recording().recordedAt().isAfter(wednesday)
                    && (this == CHILD_NEVER_WAS || entries(child).anyMatch(fact -> isNamed(dictation.event(), fact))));
        }
        entries(child)
                .flatMap(fact -> hanging(child, fact))
                .filter(fact -> dictations.stream()
                        .anyMatch(dictation -> dictation.event() instanceof Fact told
                                && told.entryId().equals(fact.entryId())))
                .forEach(fact -> dictations.add(new Dictation(
                        amendment(fact),
                        new Recording(
                                wednesday,
                                Recording.Basis.RECORDED_BY_SOURCE,
                                Optional.of("DO01"),
                                "case-system/wexcombe"))));
        dictations.sort(Comparator.comparing(dictation -> dictation.recording().recordedAt()));
        return new Child(child.reference(), List.copyOf(dictations));
    }

    /** What never was takes with it what hangs on it. */
    private Stream<Fact> hanging(Child child, Fact fact) {
        return daysLater.isPresent() || this == CHILD_NEVER_WAS
                ? Stream.of(fact)
                : child.on(before().plusDays(2)).facts().stream().filter(other -> isNamed(other, fact));
    }

    private static boolean isNamed(CaseEvent event, Fact fact) {
        return EventJson.json()
                .writeValueAsString(event)
                .contains(fact.entryId().toString());
    }

    private CaseEvent amendment(Fact fact) {
        return daysLater
                .<CaseEvent>map(
                        days -> new EntryCorrected(fact.entryId(), later(fact, days), AmendmentReason.WRONG_DATE))
                .orElseGet(() -> new EntryWithdrawn(fact.entryId(), AmendmentReason.DID_NOT_HAPPEN));
    }

    private static Fact later(Fact fact, int days) {
        ObjectNode json = EventJson.json().valueToTree(fact);
        json.put("happened", Happened.on(fact.happened().on().plusDays(days)).toString());
        return EventJson.json().treeToValue(json, fact.getClass());
    }
}
