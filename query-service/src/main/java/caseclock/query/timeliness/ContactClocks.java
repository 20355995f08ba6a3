package caseclock.query.timeliness;

import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import java.util.List;

/**
 * From a contact to the decision on it (local policy: 24 hours, counted a second time in working days for sources without times of day). A contact
 * that reaches an open case is no referral but waits for a decision like any other. Nothing but a decision ends it.
 */
final class ContactClocks {

    private ContactClocks() {}

    static List<OpenClock> of(KnownFacts facts) {
        var clocks = new DecisionClocks(
                List.of(TimescaleKey.CONTACT_DECISION, TimescaleKey.CONTACT_DECISION_WORKING_DAY),
                FlawCode.CONTACT_MISSING);
        facts.all(ContactReceived.class).forEach(contact -> clocks.receive(contact, _ -> {}));
        facts.all(ContactDecided.class).forEach(decision -> clocks.decide(decision.contact(), decision));
        return clocks.all();
    }
}
