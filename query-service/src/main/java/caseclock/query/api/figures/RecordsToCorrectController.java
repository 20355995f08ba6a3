package caseclock.query.api.figures;

import caseclock.query.api.Codes;
import caseclock.query.measures.Cases;
import caseclock.query.measures.NotAsked;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.recordkeeping.ToCorrect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what has to be put right in the records of cases. */
@RestController
public final class RecordsToCorrectController {

    private final RecordsToCorrect records;

    public RecordsToCorrectController(RecordsToCorrect records) {
        this.records = records;
    }

    /**
     * @param clocks that are wrong or cannot be judged because of them
     * @param silentClocks of which no source tells what would stop them, counted apart
     * @param mended that were there a week before, as known then, and are no more; {@code fresh} the other way round
     * @param items those that {@code rule} and {@code worker} ask for
     */
    record Found(
            int records, int clocks, int silentClocks, int mended, int fresh, List<OneRule> rules, Cases<Item> items) {}

    /** @param dfe number of the rule in the children in need census */
    record OneRule(String rule, String title, Optional<String> dfe, String breaks, int records) {}

    record Item(
            UUID caseId,
            String rule,
            Optional<String> team,
            Optional<String> worker,
            Optional<String> found,
            LocalDate on,
            List<String> clocks,
            Instant firstSeen) {

        static Item of(ToCorrect item) {
            return new Item(
                    item.caseId(),
                    item.rule().key(),
                    item.team(),
                    item.worker(),
                    item.found(),
                    item.on(),
                    item.clocks().stream().map(Codes::of).toList(),
                    item.firstSeen());
        }
    }

    @GetMapping("/api/v1/records-to-correct")
    Answer<Found> records(@RequestParam Optional<String> rule, @RequestParam Optional<String> worker, Asking asking) {
        nothingWithheld(asking);
        var one = rule.map(RecordsToCorrectController::rule);
        var scope = asking.scope();
        var now = records.open(scope.council(), scope.team(), scope.asAt(), scope.knownAt());
        var then = records.aWeekBefore(scope.council(), scope.team(), scope.asAt(), scope.knownAt());
        return asking.answer(new Found(
                now.items().size(),
                now.clocks(),
                now.silentClocks(),
                now.mendedSince(then, RecordsToCorrect.from(scope.asAt())),
                now.newSince(then),
                rules(now),
                new Cases<>(now.items().stream()
                        .filter(item -> one.map(asked -> asked == item.rule()).orElse(true))
                        .filter(item -> worker.map(
                                        who -> who.equals(item.worker().orElse("")))
                                .orElse(true))
                        .map(Item::of)
                        .toList())));
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
