package caseclock.query.api.figures;

import static caseclock.events.Happened.LONDON;

import caseclock.query.api.Codes;
import caseclock.query.measures.Cases;
import caseclock.query.measures.NotAsked;
import caseclock.query.recordkeeping.KeptRecord;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.recordkeeping.ToCorrect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what has to be put right in the records of cases. */
@RestController
public final class RecordsToCorrectController {

    private static final int WEEK = 7;
    private static final int YEAR = 366;

    private final RecordsToCorrect records;

    public RecordsToCorrectController(RecordsToCorrect records) {
        this.records = records;
    }

    /**
     * @param clocks that are wrong or cannot be judged because of them
     * @param silentClocks of which no source tells what would stop them, counted apart
     * @param kept that stay as they are, with a reason; they count nowhere else
     * @param mended that were there on the earlier day, as known then, and are no more; {@code fresh} the other way round
     * @param since the earlier day: a week before, unless {@code since} asks for another
     * @param items those that {@code status}, {@code rule} and {@code worker} ask for
     */
    record Found(
            int records,
            int clocks,
            int silentClocks,
            int kept,
            int mended,
            int fresh,
            LocalDate since,
            List<OneRule> rules,
            Cases<Item> items) {}

    /** @param dfe number of the rule in the children in need census */
    record OneRule(String rule, String title, Optional<String> dfe, String breaks, int records) {}

    /** @param entryId with which, and the rule, it can be kept as it is; an upload's row is about no entry */
    record Item(
            UUID caseId,
            Optional<UUID> entryId,
            String rule,
            Optional<String> team,
            Optional<String> worker,
            Optional<String> found,
            LocalDate on,
            List<String> clocks,
            Instant firstSeen,
            Optional<String> keptBecause,
            Optional<Instant> keptSince) {

        static Item of(ToCorrect item) {
            return of(item, Optional.empty());
        }

        static Item of(KeptRecord kept) {
            return of(kept.record(), Optional.of(kept));
        }

        private static Item of(ToCorrect item, Optional<KeptRecord> kept) {
            return new Item(
                    item.caseId(),
                    item.entry(),
                    item.rule().key(),
                    item.team(),
                    item.worker(),
                    item.found(),
                    item.on(),
                    item.clocks().stream().map(Codes::of).toList(),
                    item.firstSeen(),
                    kept.map(one -> Codes.of(one.reason())),
                    kept.map(KeptRecord::since));
        }
    }

    @GetMapping("/api/v1/records-to-correct")
    Answer<Found> records(
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> worker,
            @RequestParam Optional<String> since,
            Asking asking) {
        nothingWithheld(asking);
        var scope = asking.scope();
        var known = LocalDate.ofInstant(scope.knownAt(), LONDON);
        int days = days(since, known);
        var now = records.open(scope.council(), scope.team(), scope.asAt(), scope.knownAt());
        var then = records.before(days, scope.council(), scope.team(), scope.asAt(), scope.knownAt());
        var mended = now.mended(then, RecordsToCorrect.from(scope.asAt()));
        var which = which(rule, worker);
        return asking.answer(new Found(
                now.items().size(),
                now.clocks(),
                now.silentClocks(),
                now.kept().size(),
                mended.size(),
                now.newSince(then),
                known.minusDays(days),
                rules(now),
                new Cases<>(items(status.orElse("open"), now, mended, which))));
    }

    /** @param weight how much it weighs: clock (it cannot be counted), figure (one is probably wrong), census (only that is refused) */
    record Rule(String rule, String title, Optional<String> dfe, String meaning, String breaks, String weight) {

        static Rule of(RecordRule rule) {
            return new Rule(
                    rule.key(), rule.title(), rule.dfe(), rule.meaning(), rule.breaks(), Codes.of(rule.weight()));
        }
    }

    /** Every rule, whether anything breaks it or not. */
    @GetMapping("/api/v1/records-to-correct/rules")
    List<Rule> rules() {
        return Arrays.stream(RecordRule.values()).map(Rule::of).toList();
    }

    private static List<Item> items(
            String status, OpenRecords now, List<ToCorrect> mended, Predicate<ToCorrect> which) {
        return switch (status) {
            case "open" -> now.items().stream().filter(which).map(Item::of).toList();
            case "mended" -> mended.stream().filter(which).map(Item::of).toList();
            case "kept" ->
                now.kept().stream()
                        .filter(kept -> which.test(kept.record()))
                        .map(Item::of)
                        .toList();
            default -> throw new NotAsked("status", "Ask for those that are open, kept or mended.");
        };
    }

    private static Predicate<ToCorrect> which(Optional<String> rule, Optional<String> worker) {
        var one = rule.map(RecordsToCorrectController::rule);
        return item -> one.map(asked -> asked == item.rule()).orElse(true)
                && worker.map(who -> who.equals(item.worker().orElse(""))).orElse(true);
    }

    private static int days(Optional<String> since, LocalDate known) {
        return since.map(day -> day(day, known))
                .map(day -> (int) ChronoUnit.DAYS.between(day, known))
                .orElse(WEEK);
    }

    private static LocalDate day(String since, LocalDate known) {
        return day(since)
                .filter(day -> day.isBefore(known) && !day.isBefore(known.minusDays(YEAR)))
                .orElseThrow(() -> new NotAsked(
                        "since", "Give a day before " + known + ", at most a year before it, as year-month-day."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static List<OneRule> rules(OpenRecords now) {
        return now.counts().entrySet().stream()
                .map(one -> new OneRule(
                        one.getKey().key(),
                        one.getKey().title(),
                        one.getKey().dfe(),
                        one.getKey().breaks(),
                        one.getValue()))
                .toList();
    }

    private static void nothingWithheld(Asking asking) {
        if (asking.suppress()) {
            throw new NotAsked("suppress", "Small numbers cannot be withheld here. Leave it out.");
        }
    }

    private static RecordRule rule(String key) {
        return RecordRule.of(key).orElseThrow(() -> new NotAsked("rule", "There is no rule of this name."));
    }
}
