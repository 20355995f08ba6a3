package caseclock.command.intake;

import caseclock.events.Fact;
import caseclock.events.json.EventJson;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Completes what a source says by what is known besides: items that such a source cannot tell, and the time of a day of which it gives the day. */
final class Completed {

    private static final String HAPPENED = "happened";

    private final Set<String> untold;

    /** @param untold members of facts that the source never tells */
    Completed(Set<String> untold) {
        this.untold = untold;
    }

    Fact by(Fact known, Fact says) {
        if (says.equals(known) || !says.getClass().equals(known.getClass())) {
            return says;
        }
        ObjectNode said = EventJson.json().valueToTree(says);
        ObjectNode before = EventJson.json().valueToTree(known);
        before.propertyStream()
                .filter(member -> untold.contains(member.getKey()) && !said.has(member.getKey()))
                .forEach(member -> said.set(member.getKey(), member.getValue()));
        if (before.get(HAPPENED).stringValue().startsWith(said.get(HAPPENED).stringValue() + "T")) {
            said.set(HAPPENED, before.get(HAPPENED));
        }
        return EventJson.json().treeToValue(said, says.getClass());
    }
}
