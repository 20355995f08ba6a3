package caseclock.access.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells an operator what is wrong with a setting in the one sentence made for it, without a stack. Boot finds it through META-INF/spring.factories. */
final class OneSentence implements SpringBootExceptionReporter {

    OneSentence(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(@Nullable Throwable failure) {
        Throwable reason = failure;
        while (reason != null && !(reason instanceof StartRefused)) {
            reason = reason.getCause();
        }
        if (reason != null) {
            System.err.println(reason.getMessage());
        }
        return reason != null;
    }
}
