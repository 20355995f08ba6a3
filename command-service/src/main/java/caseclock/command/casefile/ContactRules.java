package caseclock.command.casefile;

import caseclock.events.Contact;
import caseclock.events.Contact.ContactDecided;
import caseclock.events.Contact.ContactReceived;
import java.util.stream.Stream;

/** A decision names the contact it is about. */
final class ContactRules {

    private ContactRules() {}

    static Stream<Link> links(Contact fact) {
        return switch (fact) {
            case ContactReceived _ -> Stream.empty();
            case ContactDecided decided ->
                Stream.of(Link.end("contact", decided.contact(), ContactReceived.class, "a contact", "be decided"));
        };
    }
}
