package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.SEED;
import static caseclock.standalone.demo.Wexcombe.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoCouncilTest {

    /** Six in the morning of 16 November 2026; London is on Greenwich time then. */
    private static final Instant NOW = Instant.parse("2026-11-16T06:00:00Z");

    @Test
    void the_same_seed_and_day_tell_the_same_whatever_the_zone_the_locale_and_the_thread() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<DemoCase> elsewhere = CompletableFuture.supplyAsync(() ->
                            new DemoCouncil(SEED, TODAY).cases().parallel().toList())
                    .join();
            assertThat(elsewhere.equals(CASES)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void another_seed_tells_another_story() {
        DemoCase other = new DemoCouncil(SEED + 1, TODAY).cases().findFirst().orElseThrow();
        assertThat(other).isNotEqualTo(CASES.getFirst());
    }

    @Test
    void every_reference_is_given_once_and_looks_like_a_case_systems_number() {
        assertThat(CASES)
                .extracting(DemoCase::childReference)
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("WX[0-9]{5}"));
        assertThat(CASES).extracting(DemoCase::council).containsOnly("999");
    }

    @Test
    void nothing_is_recorded_after_this_morning() {
        assertThat(Wexcombe.dictations().map(dictation -> dictation.recording().recordedAt()))
                .allMatch(NOW::isAfter);
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        assertThat(Wexcombe.dictations()
                        .filter(dictation -> fact(dictation)
                                .map(fact -> fact.happened()
                                        .on()
                                        .isAfter(recorded(dictation).toLocalDate()))
                                .orElse(false)))
                .isEmpty();
    }

    @Test
    void everything_is_recorded_on_a_working_day_between_half_past_eight_and_seven() {
        assertThat(Wexcombe.dictations().map(DemoCouncilTest::recorded))
                .allMatch(moment -> ENGLAND.isWorkingDay(moment.toLocalDate())
                        && !moment.toLocalTime().isBefore(LocalTime.of(8, 30))
                        && moment.toLocalTime().isBefore(LocalTime.of(19, 0)));
    }

    @Test
    void a_case_is_told_in_the_order_of_recording() {
        for (DemoCase told : CASES) {
            assertThat(told.dictations())
                    .as(told.childReference())
                    .extracting(dictation -> dictation.recording().recordedAt())
                    .isNotEmpty()
                    .isSorted();
        }
    }

    @Test
    void every_amendment_and_every_link_names_an_entry_of_the_case_that_was_told_before() {
        for (DemoCase told : CASES) {
            Set<EntryId> before = new HashSet<>();
            for (Dictation dictation : told.dictations()) {
                assertThat(before).as(told.childReference()).containsAll(named(dictation.event()));
                fact(dictation)
                        .map(Fact::entryId)
                        .ifPresent(id -> assertThat(before.add(id))
                                .as("%s tells %s once", told.childReference(), id)
                                .isTrue());
            }
        }
    }

    @Test
    void no_text_in_it_is_about_a_person() {
        Pattern code = Pattern.compile("[A-Z]{2}[0-9]{2,4}|[0-9]{1,2}[A-C]?|case-system/wexcombe");
        Set<String> teams = Arrays.stream(Team.values()).map(Team::title).collect(Collectors.toSet());
        assertThat(Wexcombe.dictations()
                        .flatMap(dictation -> Stream.concat(texts(dictation.event()), texts(dictation.recording())))
                        .distinct())
                .allMatch(text -> code.matcher(text).matches() || teams.contains(text));
    }

    private static ZonedDateTime recorded(Dictation dictation) {
        return dictation.recording().recordedAt().atZone(Happened.LONDON);
    }

    private static Optional<Fact> fact(Dictation dictation) {
        return dictation.event() instanceof Fact fact ? Optional.of(fact) : Optional.empty();
    }

    /** The entry that an amendment is about, and the entries that a fact names in whatever field. */
    private static List<EntryId> named(CaseEvent event) {
        Optional<EntryId> itself = event instanceof Fact fact ? Optional.of(fact.entryId()) : Optional.empty();
        return parts(event)
                .filter(EntryId.class::isInstance)
                .map(EntryId.class::cast)
                .filter(id -> !itself.equals(Optional.of(id)))
                .toList();
    }

    private static Stream<String> texts(Object whole) {
        return parts(whole).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The values of a record's fields, and of the records, lists and optionals in them. */
    private static Stream<Object> parts(Object whole) {
        return switch (whole) {
            case EntryId id -> Stream.of(id);
            case Optional<?> optional -> optional.stream().flatMap(DemoCouncilTest::parts);
            case List<?> list -> list.stream().flatMap(DemoCouncilTest::parts);
            case Record composed ->
                Arrays.stream(composed.getClass().getRecordComponents()).flatMap(part -> parts(value(part, composed)));
            default -> Stream.of(whole);
        };
    }

    private static Object value(RecordComponent part, Object whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
