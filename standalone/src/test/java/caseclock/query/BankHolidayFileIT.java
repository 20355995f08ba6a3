package caseclock.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.timeliness.BankHolidays;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in which an operator adds a bank holiday that was announced after this version was made. */
class BankHolidayFileIT {

    private static final Path EXAMPLE = Path.of("..", "docs", "bank-holidays-example.csv");

    @TempDir
    private Path directory;

    @Test
    void the_example_adds_a_day_and_leaves_the_others() {
        try (var caseClock =
                RunningCaseClock.on(TestDatabase.migrated(), "--caseclock.bank-holidays.further-file=" + EXAMPLE)) {
            var known = caseClock.bean(BankHolidays.class).knownAt(Instant.parse("2027-06-01T09:00:00Z"));
            assertThat(known.isWorkingDay(LocalDate.parse("2027-06-14"))).isFalse();
            assertThat(known.isWorkingDay(LocalDate.parse("2027-12-27"))).isFalse();
            assertThat(known.isWorkingDay(LocalDate.parse("2027-06-15"))).isTrue();
        }
    }

    @Test
    void a_line_that_cannot_be_right_stops_the_start_with_its_number() throws IOException {
        Path file = Files.writeString(
                directory.resolve("more.csv"),
                "date,announced_on,withdrawn_on,basis_of_announcement\n2027-06-13,2027-01-15,,a Sunday\n");
        assertThatThrownBy(() ->
                        RunningCaseClock.on(TestDatabase.migrated(), "--caseclock.bank-holidays.further-file=" + file))
                .rootCause()
                .hasMessageEndingWith(
                        "cannot be used. Line 2: 2027-06-13 is at a weekend. List the weekday that is the bank holiday in its place.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path nowhere = directory.resolve("nowhere.csv");
        assertThatThrownBy(() -> new QuerySide().bankHolidays(nowhere.toString()))
                .hasMessageStartingWith(
                        "CaseClock does not start: CASECLOCK_BANK_HOLIDAYS_FURTHER_FILE names the file " + nowhere);
    }
}
