package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.timeliness.TimescaleKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Where what the weekly page counts is listed, and where it can be had as data; all without the two dates. */
record WeekAddress(String council, String team, LocalDate asAt) {

    static WeekAddress of(Week week) {
        return new WeekAddress(week.council(), week.teamKey(), week.when().asAt());
    }

    String page() {
        return Address.team(council, team);
    }

    /** @param show a preset of the worklist: "overdue", "next-5" */
    String due(String show) {
        return about(Address.DUE) + "&show=" + show;
    }

    String due() {
        return about(Address.DUE);
    }

    String unallocated() {
        return about(Address.UNALLOCATED);
    }

    String records() {
        return about(Address.RECORDS);
    }

    /** @param rule its key, as it stands in an address */
    String records(String rule) {
        return records() + "&rule=" + rule;
    }

    String clock(TimescaleKey timescale) {
        return about(Address.CLOCKS + "/" + timescale.text()) + "&weeks=" + WeekQuery.WEEKS;
    }

    /** A block of the page as a file. */
    String file(String block) {
        return page() + "/" + block + ".csv";
    }

    /** The page as data. */
    String data() {
        var sunday = asAt.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Address.of("/api/v1/teams/" + team + "/weeks/" + sunday, council, Optional.empty());
    }

    /** The records to correct as data. */
    String recordsData() {
        return about("/api/v1/records-to-correct");
    }

    String publication(LocalDate weekEnding) {
        return about("/api/v1/publications/" + weekEnding);
    }

    private String about(String page) {
        return Address.of(page, council, Optional.of(team));
    }
}
