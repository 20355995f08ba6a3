package caseclock.command.store;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Lets nothing start while events could be lost, changed or misread: every reason is a sentence that says what to do. */
public final class StartUpChecks implements SmartInitializingSingleton {

    private final List<Supplier<Stream<String>>> checks;

    StartUpChecks(List<Supplier<Stream<String>>> checks) {
        this.checks = List.copyOf(checks);
    }

    /** @throws IllegalStateException with all reasons not to start */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> refusals = checks.stream().flatMap(Supplier::get).toList();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("CaseClock does not start. " + String.join(" ", refusals));
        }
    }
}
