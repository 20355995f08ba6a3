package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFixture.CASE;
import static caseclock.command.casefile.CaseFixture.REGISTERED;
import static caseclock.command.casefile.CaseFixture.fixture;
import static caseclock.command.casefile.CaseFixture.given;
import static caseclock.command.casefile.CaseFixture.recordedOnMonday;
import static caseclock.command.casefile.CaseFixture.refused;

import caseclock.command.casefile.CaseCommand.RegisterCase;
import org.junit.jupiter.api.Test;

class RegisterCaseTest {

    @Test
    void aChildOfACouncilBecomesACase() {
        fixture()
                .givenNoPriorActivity()
                .when(new RegisterCase(CASE, "999", "WX20231"), recordedOnMonday())
                .expectEvents(REGISTERED);
    }

    @Test
    void registeringAgainChangesNothing() {
        given().when(new RegisterCase(CASE, "999", "WX20231"), recordedOnMonday())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void aCouncilIsThreeDigits() {
        refused(
                fixture().givenNoPriorActivity().when(new RegisterCase(CASE, "89", "WX20231"), recordedOnMonday()),
                "council",
                "A council is given by DfE's code of three digits, for instance 892.");
    }

    @Test
    void aReferenceIsNoSentence() {
        refused(
                fixture()
                        .givenNoPriorActivity()
                        .when(new RegisterCase(CASE, "999", "child, of East Street"), recordedOnMonday()),
                "reference",
                "A child's reference has letters, digits, spaces and . _ / - only, begins with a letter or digit, and is at"
                        + " most 64 long. It is the case system's own number, never a name.");
    }
}
