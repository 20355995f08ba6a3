package caseclock.command.casefile;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** One invented case and a fixed Monday, 16 November 2026, on which everything in these tests is recorded. */
final class CaseFixture {

    static final CaseId CASE = new CaseId(new UUID(9, 1));
    static final CaseRegistered REGISTERED = new CaseRegistered(CASE, "999", "WX20231");

    private CaseFixture() {}

    static FixtureConfiguration<Case> fixture() {
        return new AggregateTestFixture<>(Case.class);
    }

    /** The registered case with these events in its stream. */
    static TestExecutor<Case> given(Object... events) {
        Object[] stream = new Object[events.length + 1];
        stream[0] = REGISTERED;
        System.arraycopy(events, 0, stream, 1, events.length);
        return fixture().given(stream);
    }

    static Map<String, String> recordedOnMonday() {
        return Recording.firstSeen(Instant.parse("2026-11-16T09:00:00Z"), "api").asMetadata();
    }

    static void refused(ResultValidator<Case> result, String field, String sentence) {
        result.expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(sentence)
                .expectException(new org.hamcrest.TypeSafeMatcher<Refused>() {
                    @Override
                    protected boolean matchesSafely(Refused refused) {
                        return refused.refusal().field().equals(field);
                    }

                    @Override
                    public void describeTo(org.hamcrest.Description description) {
                        description.appendText("a refusal of the field " + field);
                    }
                });
    }

    static EntryId entry(long number) {
        return new EntryId(new UUID(0x0198L << 48, number));
    }

    static Happened on(String day) {
        return Happened.on(LocalDate.parse(day));
    }
}
