package caseclock.query.casehistory;

import caseclock.events.Allocation;
import caseclock.events.Amendment;
import caseclock.events.Assessment;
import caseclock.events.CaseEvent;
import caseclock.events.Closure;
import caseclock.events.Conference;
import caseclock.events.ConnectedPerson;
import caseclock.events.Contact;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.LookedAfter;
import caseclock.events.PrivateFostering;
import caseclock.events.ProtectionPlan;
import caseclock.events.Referral;
import caseclock.events.Registration;
import caseclock.events.Section47;
import caseclock.events.StrategyDiscussion;
import caseclock.events.Supervision;
import caseclock.events.Visit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry is about, so that a reader can look at one kind only. */
enum Kind {
    CONTACTS("contacts"),
    REFERRALS("referrals"),
    ASSESSMENTS("assessments"),
    STRATEGY_DISCUSSIONS("strategy discussions"),
    SECTION_47("Section 47 enquiries"),
    CONFERENCES("conferences"),
    PLANS("protection plans and core groups"),
    VISITS("visits"),
    ALLOCATION("workers and teams"),
    SUPERVISION("supervision"),
    LOOKED_AFTER("being looked after"),
    CONNECTED_PERSONS("connected persons"),
    PRIVATE_FOSTERING("private fostering"),
    CLOSURE("closure"),
    AMENDMENTS("corrections and withdrawals");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As it stands in an address. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> read(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    /** A correction is also of the kind that it corrects; a withdrawal is of what it withdraws, which the entry itself does not tell. */
    boolean holds(CaseEvent event, Optional<CaseEvent> amended) {
        return switch (event) {
            case Fact fact -> of(fact) == this;
            case Amendment.EntryCorrected corrected -> this == AMENDMENTS || of(corrected.fact()) == this;
            case Amendment.EntryWithdrawn _ ->
                this == AMENDMENTS
                        || amended.filter(first -> holds(first, Optional.empty()))
                                .isPresent();
            case Registration _, Keeping _ -> false;
        };
    }

    private static Kind of(Fact fact) {
        return switch (fact) {
            case Contact _ -> CONTACTS;
            case Referral _ -> REFERRALS;
            case Assessment _ -> ASSESSMENTS;
            case StrategyDiscussion _ -> STRATEGY_DISCUSSIONS;
            case Section47 _ -> SECTION_47;
            case Conference _ -> CONFERENCES;
            case ProtectionPlan _ -> PLANS;
            case Visit _ -> VISITS;
            case Allocation _ -> ALLOCATION;
            case Supervision _ -> SUPERVISION;
            case LookedAfter _ -> LOOKED_AFTER;
            case ConnectedPerson _ -> CONNECTED_PERSONS;
            case PrivateFostering _ -> PRIVATE_FOSTERING;
            case Closure _ -> CLOSURE;
        };
    }
}
