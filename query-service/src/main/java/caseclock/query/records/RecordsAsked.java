package caseclock.query.records;

import caseclock.query.frame.Address;
import caseclock.query.frame.TimeBar.Kept;
import caseclock.query.measures.NotAsked;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.ToCorrect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of records to correct is asked besides the two dates.
 *
 * @param team its key
 * @param since the earlier day that it is compared with, as it was typed
 * @param page from 1
 */
public record RecordsAsked(
        Optional<String> council,
        Optional<String> team,
        Optional<RecordRule> rule,
        Optional<String> worker,
        Grouping by,
        Status status,
        Optional<String> since,
        int page) {

    /** @throws NotAsked naming what cannot be asked and what can */
    static RecordsAsked of(Map<String, String> parameters) {
        return new RecordsAsked(
                text(parameters, "council"),
                text(parameters, "team"),
                text(parameters, "rule").map(RecordsAsked::rule),
                text(parameters, "worker"),
                Grouping.of(text(parameters, "by")),
                Status.of(text(parameters, "status")),
                text(parameters, "since"),
                text(parameters, "page").map(RecordsAsked::page).orElse(1));
    }

    private static Optional<String> text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static RecordRule rule(String key) {
        return RecordRule.of(key)
                .orElseThrow(() -> new NotAsked(
                        "rule",
                        "There is no rule of this name. /api/v1/records-to-correct names those that anything breaks."));
    }

    private static int page(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new NotAsked("page", "Pages are counted from 1.");
        }
        return Integer.parseInt(text);
    }

    boolean admits(ToCorrect item) {
        return rule.map(one -> one == item.rule()).orElse(true)
                && worker.map(who -> who.equals(item.worker().orElse(""))).orElse(true);
    }

    RecordsAsked about(Optional<RecordRule> otherRule, Optional<String> otherWorker) {
        return new RecordsAsked(council, team, otherRule, otherWorker, by, status, since, 1);
    }

    RecordsAsked groupedBy(Grouping other) {
        return new RecordsAsked(council, team, rule, worker, other, status, since, 1);
    }

    RecordsAsked of(Status other) {
        return new RecordsAsked(council, team, rule, worker, by, other, since, 1);
    }

    RecordsAsked comparedWith(Optional<String> day) {
        return new RecordsAsked(council, team, rule, worker, by, status, day, 1);
    }

    /** The earlier day as machines read it, too. */
    RecordsAsked understood(Since found) {
        return new RecordsAsked(
                council,
                team,
                rule,
                worker,
                by,
                status,
                since.map(_ -> found.day().toString()),
                page);
    }

    RecordsAsked turnedTo(int other) {
        return new RecordsAsked(council, team, rule, worker, by, status, since, other);
    }

    /** What goes without saying is left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        council.ifPresent(code -> parameters.put("council", code));
        team.ifPresent(key -> parameters.put("team", key));
        rule.ifPresent(one -> parameters.put("rule", one.key()));
        worker.ifPresent(who -> parameters.put("worker", who));
        if (by != Grouping.RULE) {
            parameters.put("by", by.key());
        }
        if (status != Status.OPEN) {
            parameters.put("status", status.key());
        }
        since.ifPresent(day -> parameters.put("since", day));
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return parameters;
    }

    String address() {
        return address(Address.RECORDS);
    }

    String address(String page) {
        return Address.asking(page, parameters());
    }

    Kept[] kept() {
        return parameters().entrySet().stream()
                .map(one -> new Kept(one.getKey(), one.getValue()))
                .toArray(Kept[]::new);
    }
}
