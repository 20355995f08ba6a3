package caseclock.query.timeliness;

import static caseclock.query.timeliness.Histories.any;
import static caseclock.query.timeliness.Histories.anyUntouched;
import static caseclock.query.timeliness.Histories.correcting;
import static caseclock.query.timeliness.Histories.each;
import static caseclock.query.timeliness.Histories.eachInTurn;
import static caseclock.query.timeliness.Histories.moments;
import static caseclock.query.timeliness.Histories.only;
import static caseclock.query.timeliness.Histories.replacing;
import static caseclock.query.timeliness.Histories.some;
import static caseclock.query.timeliness.Histories.withdrawing;
import static caseclock.query.timeliness.Histories.without;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must always hold between a history and its figures: timeliness.md section 7, same numbers. */
class RandomHistoriesTest {

    private static final Timeliness TIMELINESS = new Timeliness(England.CHANGING, England.BANK_HOLIDAYS);

    private static final int FIFTY_DAYS = 50 * 24 * 60 * 60;

    @Test
    void line_1_the_order_of_recording_changes_no_version() {
        each((history, random) -> assertThat(TIMELINESS.versions(Reordering.of(history, random)))
                .isEqualTo(TIMELINESS.versions(history)));
    }

    @Test
    void line_2_an_entry_changes_no_version_of_before_it_was_known() {
        each((history, random) -> {
            Instant cut = any(moments(history), random);
            CaseHistory before = only(history, entry -> !entry.knownAt().isAfter(cut));
            assertThat(upTo(cut, TIMELINESS.versions(before))).isEqualTo(upTo(cut, TIMELINESS.versions(history)));
        });
    }

    @Test
    void line_2_the_versions_since_a_moment_are_those_of_the_whole_history() {
        each((history, random) -> {
            CaseVersions all = TIMELINESS.versions(history);
            for (Instant since : some(moments(history), random)) {
                CaseVersions known = TIMELINESS.versions(history, since);
                assertThat(counted(known.clocks())).isEqualTo(counted(since(since, all.clocks())));
                assertThat(counted(known.spells())).isEqualTo(counted(since(since, all.spells())));
            }
        });
    }

    @Test
    void line_2_what_is_recorded_as_known_from_a_moment_leaves_the_moment_before_as_it_was() {
        each((history, random) -> {
            Instant first = any(moments(history), random);
            CaseHistory before = only(history, entry -> entry.knownAt().isBefore(first));
            TIMELINESS
                    .lastBefore(history, first)
                    .ifPresent(moment -> assertThat(at(moment, TIMELINESS.versions(history, moment)))
                            .isEqualTo(at(moment, TIMELINESS.versions(before))));
        });
    }

    @Test
    void line_3_known_at_a_moment_equals_the_entries_of_until_then_and_the_versions_of_that_moment() {
        each((history, random) -> {
            CaseVersions versions = TIMELINESS.versions(history);
            for (Instant moment : some(moments(history), random)) {
                CaseHistory until = only(history, entry -> !entry.knownAt().isAfter(moment));
                CaseFigures known = TIMELINESS.knownAt(history, moment);
                assertThat(TIMELINESS.knownAt(until, moment)).isEqualTo(known);
                assertThat(at(moment, versions)).isEqualTo(known);
            }
        });
    }

    @Test
    void line_4_a_withdrawn_entry_was_never_recorded_from_then_on_and_stays_known_until_then() {
        each((history, random) -> anyUntouched(history, random).ifPresent(entry -> {
            Instant withdrawnAt = entry.knownAt().plusSeconds(random.nextInt(FIFTY_DAYS));
            Fact fact = (Fact) entry.event();
            CaseHistory withdrawn = withdrawing(history, fact.entryId(), withdrawnAt);
            for (Instant moment : some(moments(withdrawn), random)) {
                CaseHistory same = moment.isBefore(withdrawnAt) ? history : without(history, fact.entryId());
                assertThat(TIMELINESS.knownAt(withdrawn, moment)).isEqualTo(TIMELINESS.knownAt(same, moment));
            }
        }));
    }

    @Test
    void line_5_a_correction_and_its_inverse_leave_everything_later_as_it_was() {
        each((history, random) -> anyUntouched(history, random).ifPresent(entry -> {
            Instant correctedAt = entry.knownAt().plusSeconds(random.nextInt(FIFTY_DAYS));
            Instant takenBackAt = correctedAt.plus(Duration.ofDays(9));
            Fact fact = (Fact) entry.event();
            Fact other = RandomHistory.corrected(fact, random.nextInt());
            CaseHistory corrected = correcting(correcting(history, other, correctedAt), fact, takenBackAt);
            for (Instant moment : some(moments(corrected), random)) {
                boolean between = !moment.isBefore(correctedAt) && moment.isBefore(takenBackAt);
                CaseHistory same = between ? replacing(history, other) : history;
                assertThat(TIMELINESS.knownAt(corrected, moment)).isEqualTo(TIMELINESS.knownAt(same, moment));
            }
        }));
    }

    @Test
    void line_8_neither_the_machine_nor_the_order_of_rows_has_a_say() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        eachInTurn((history, random) -> {
            CaseVersions here = TIMELINESS.versions(history);
            try {
                TimeZone.setDefault(
                        TimeZone.getTimeZone(random.nextBoolean() ? "Pacific/Apia" : "America/Los_Angeles"));
                Locale.setDefault(random.nextBoolean() ? Locale.ENGLISH : Locale.of("ar", "SA"));
                var backwards =
                        new CaseHistory(England.COUNCIL, history.entries().reversed());
                assertThat(TIMELINESS.versions(backwards)).isEqualTo(here);
            } finally {
                TimeZone.setDefault(zone);
                Locale.setDefault(locale);
            }
        });
    }

    private static CaseVersions upTo(Instant cut, CaseVersions versions) {
        return new CaseVersions(upTo(cut, versions.clocks()), upTo(cut, versions.spells()));
    }

    private static <T> List<Version<T>> upTo(Instant cut, List<Version<T>> versions) {
        return versions.stream()
                .filter(version -> !version.knownFrom().isAfter(cut))
                .map(version -> new Version<>(
                        version.value(), version.knownFrom(), version.knownTo().filter(to -> !to.isAfter(cut))))
                .toList();
    }

    private static <T> List<Version<T>> since(Instant since, List<Version<T>> versions) {
        return versions.stream()
                .filter(version ->
                        version.knownTo().filter(to -> !to.isAfter(since)).isEmpty())
                .map(version -> version.knownFrom().isBefore(since)
                        ? new Version<>(version.value(), since, version.knownTo())
                        : version)
                .toList();
    }

    /** In any order, and without comparing each with each. */
    private static <T> Map<T, Long> counted(List<T> versions) {
        return versions.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static CaseFigures at(Instant moment, CaseVersions versions) {
        return new CaseFigures(at(moment, versions.clocks()), at(moment, versions.spells()));
    }

    private static <T> List<T> at(Instant moment, List<Version<T>> versions) {
        return versions.stream()
                .filter(version -> version.knownAt(moment))
                .map(Version::value)
                .toList();
    }
}
