package caseclock.command.intake.annexa;

import static java.util.Comparator.naturalOrder;

import caseclock.command.intake.Scope;
import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From when to when the lists of a file go, as the days in them show. Ofsted asks for six months, so that a list is never taken to go back further: one
 * mistyped year would otherwise make it cover everything.
 */
final class Periods {

    private static final int MONTHS = 6;

    private final Map<Item, LocalDate> first = new EnumMap<>(Item.class);
    private final Map<Item, LocalDate> last = new EnumMap<>(Item.class);
    private final Set<AnnexAList> lists = EnumSet.noneOf(AnnexAList.class);
    private Optional<LocalDate> extractedOn = Optional.empty();

    /** A list that has rows. */
    void has(AnnexAList list) {
        lists.add(list);
    }

    void note(Item item, LocalDate day) {
        first.merge(item, day, (one, other) -> one.isBefore(other) ? one : other);
        last.merge(item, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The file says itself when it was made. */
    void extractedOn(LocalDate day) {
        extractedOn = extractedOn.filter(day::isBefore).or(() -> Optional.of(day));
    }

    /** Whether it says so itself. */
    boolean areDated() {
        return extractedOn.isPresent();
    }

    /** The day of which the file tells: what it says itself, unless it tells of a later one; else the latest in it. */
    Optional<LocalDate> asOf() {
        return Stream.concat(extractedOn.stream(), last.values().stream()).max(naturalOrder());
    }

    /** What is covered as a whole; a list without rows covers nothing. */
    List<Scope> scopes() {
        return asOf().map(day -> lists.stream()
                        .flatMap(list -> scope(list, day).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Scope> scope(AnnexAList list, LocalDate asOf) {
        return switch (list) {
            case CONTACTS -> happened(list, ContactReceived.class, Item.CONTACT_DAY, Item.CONTACT_DAY, asOf);
            // Referrals are in list 6, too: what that one alone stated is not withdrawn for not being in list 3.
            case REFERRALS ->
                lists.contains(AnnexAList.IN_NEED)
                        ? happened(list, ReferralReceived.class, Item.REFERRAL_DAY, Item.REFERRAL_DAY, asOf)
                        : Optional.empty();
            // Those that were open before the period are listed too; whatever ended, ended in it.
            case ASSESSMENTS -> happened(list, AssessmentStarted.class, Item.ASSESSMENT_DAY, Item.AUTHORISED_DAY, asOf);
            case ENQUIRIES ->
                happened(list, Section47EnquiryStarted.class, Item.ENQUIRY_DAY, Item.CONFERENCE_DAY, asOf);
            case IN_NEED -> happened(list, CaseClosed.class, Item.CLOSED_DAY, Item.CLOSED_DAY, asOf);
            case PLANS -> alsoOpen(list, ProtectionPlanStarted.class, Item.PLAN_END_DAY, asOf);
            case IN_CARE -> alsoOpen(list, BecameLookedAfter.class, Item.CARE_END_DAY, asOf);
        };
    }

    private Optional<Scope> happened(
            AnnexAList list, Class<? extends Fact> fact, Item day, Item within, LocalDate asOf) {
        LocalDate begins = later(asOf.minusMonths(MONTHS), first.getOrDefault(within, LocalDate.MIN));
        return Optional.ofNullable(last.get(day))
                .map(to -> new Scope(
                        list.label(), Set.of(fact), later(begins, first.getOrDefault(day, begins)), to, false, true))
                .filter(scope -> !scope.from().isAfter(scope.to()));
    }

    private Optional<Scope> alsoOpen(AnnexAList list, Class<? extends Fact> fact, Item end, LocalDate asOf) {
        LocalDate from = later(asOf.minusMonths(MONTHS), first.getOrDefault(end, asOf));
        return Optional.of(new Scope(list.label(), Set.of(fact), from, asOf, true, true));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
