package caseclock.query.unallocated;

import caseclock.query.measures.TeamFilter;
import caseclock.query.words.Words;
import java.util.Optional;

/** The sentences of the page: what was found, what must not be, and why there may be nothing to see. */
record UnallocatedWords(Asked asked, Found found) {

    /** "Two children have no worker. The longest wait is 3 working days." */
    String lead() {
        int count = found.waiting().size();
        var who = Words.sentence(Words.small(count)) + (count == 1 ? " child has" : " children have") + " no worker. ";
        return who
                + (found.longest() == 0
                        ? "Nobody has waited for a whole working day."
                        : "The longest wait is " + Words.workingDays(found.longest()) + ".");
    }

    /** Nobody on a plan or in an enquiry should be without a worker. */
    Optional<String> warning() {
        int count = found.pressing();
        return Optional.of(
                        Words.sentence(Words.small(count)) + " of them "
                                + (count == 1
                                        ? "is on a child protection plan or has a running Section 47 clock. Allocate this child first."
                                        : "are on a child protection plan or have a running Section 47 clock. Allocate these children first."))
                .filter(_ -> count > 0);
    }

    Optional<String> notKnown() {
        int count = found.waits().notKnown();
        return Optional.of("For " + Words.count(count, "more child", "more children")
                        + " with an open case no source says whether there is a worker. They are counted apart.")
                .filter(_ -> count > 0);
    }

    /** Where nobody waits: because nobody has an open case, or because all of them have a worker. */
    Optional<String> nobody() {
        if (!found.waiting().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                found.open() == 0
                        ? "No open case is known " + where() + ", so nobody waits for a worker."
                        : "No unallocated children " + where() + "." + last());
    }

    private String last() {
        return found.last()
                .map(one -> " The last one was allocated on " + day(one) + " after "
                        + Words.workingDays(one.workingDays()) + ".")
                .orElse("");
    }

    private String day(DailyQuery.Allocated one) {
        return one.on().getYear() == asked.when().asAt().getYear() ? Words.dayThisYear(one.on()) : Words.day(one.on());
    }

    private String where() {
        return switch (asked.team()) {
            case TeamFilter.AllTeams() -> "in any team";
            case TeamFilter.OneTeam(String name) -> "in " + name;
            case TeamFilter.NoTeam() -> "among those without a team";
        };
    }

    /** Where some wait, but none of those asked for. */
    String filteredOut() {
        return "No child " + asked.show().words() + " among the "
                + Words.count(found.waiting().size(), "child", "children") + " without a worker " + where() + ".";
    }
}
