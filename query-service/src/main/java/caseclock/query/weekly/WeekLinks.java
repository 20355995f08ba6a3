package caseclock.query.weekly;

import java.util.function.UnaryOperator;

/** Where the lists that the weekly page only begins are whole, and where its blocks can be had as files or as data; with both dates. */
record WeekLinks(
        String due,
        String dueSoon,
        String overdue,
        String bookedLate,
        String records,
        String first,
        String plan,
        String late,
        String doing,
        String changed,
        String correct,
        String data,
        String recordsData) {

    static WeekLinks of(Week week) {
        var to = WeekAddress.of(week);
        UnaryOperator<String> dated = week.when()::link;
        return new WeekLinks(
                dated.apply(to.due()),
                dated.apply(to.due("next-5")),
                dated.apply(to.due("overdue")),
                dated.apply(to.due("booked-late")),
                dated.apply(to.records()),
                dated.apply(to.file("arrange-first")),
                dated.apply(to.file("to-plan")),
                dated.apply(to.file("late")),
                dated.apply(to.file("how-we-are-doing")),
                dated.apply(to.file("changed")),
                dated.apply(to.file("records-to-correct")),
                dated.apply(to.data()),
                dated.apply(to.recordsData()));
    }
}
