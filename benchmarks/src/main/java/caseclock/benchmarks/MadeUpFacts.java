package caseclock.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a council's whole history as a CSV of facts: twenty facts to a child, of whom no row stands beside another of the same child. */
final class MadeUpFacts {

    static final int OF_A_CHILD = 20;

    private static final LocalDate FIRST = LocalDate.of(2016, 4, 4);
    private static final int DAYS = 3_000;

    /** Kind of fact, days after the referral, what it names, and its further cells. */
    private static final String[][] FACTS = {
        {"referrals", "0", "", "source=POLICE"},
        {"assessments", "1", "", ""},
        {"strategy-discussions", "2", "", ""},
        {"section-47-enquiries", "2", "initiatedBy=strategy-discussions-2", ""},
        {"allocations", "3", "", "worker=W-1001;role=ACCOUNTABLE_WORKER;team=East"},
        {"visits", "4", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"conferences", "20", "enquiry=section-47-enquiries-3", "kind=INITIAL"},
        {"protection-plans", "20", "conference=conferences-6", "initialCategory=NEGLECT;latestCategory=NEGLECT"},
        {"core-groups", "29", "plan=protection-plans-7", ""},
        {"visits", "34", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"assessment-authorisations", "50", "assessment=assessments-1", ""},
        {"visits", "48", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"visits", "62", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"visits", "76", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"visits", "90", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"review-conferences", "105", "plan=protection-plans-7", ""},
        {"visits", "120", "", "kind=CHILD_PROTECTION;childSeen=yes"},
        {"supervisions", "125", "", ""},
        {"protection-plan-endings", "280", "plan=protection-plans-7", ""},
        {"closures", "300", "", ""},
    };

    private static final String[] COLUMNS = {
        "initiatedBy",
        "enquiry",
        "assessment",
        "conference",
        "plan",
        "source",
        "worker",
        "role",
        "team",
        "kind",
        "childSeen",
        "initialCategory",
        "latestCategory"
    };

    private MadeUpFacts() {}

    /** @param facts how many rows, of which those of one child are far from each other */
    static void write(Path file, int facts) throws IOException {
        int children = facts / OF_A_CHILD;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("child,fact,happenedOn,id," + String.join(",", COLUMNS) + "\n");
            for (int fact = 0; fact < OF_A_CHILD; fact++) {
                for (int child = 0; child < children; child++) {
                    out.write(row(child, fact));
                }
            }
        }
    }

    private static String row(int child, int number) {
        String[] fact = FACTS[number];
        LocalDate day = FIRST.plusDays(child % DAYS + Long.parseLong(fact[1]));
        var row = new StringBuilder("SYN%07d,%s,%s,%s-%d".formatted(child, fact[0], day, fact[0], number));
        for (String column : COLUMNS) {
            row.append(',').append(cell(column, fact[2] + ";" + fact[3]));
        }
        return row.append('\n').toString();
    }

    private static String cell(String column, String cells) {
        for (String cell : cells.split(";")) {
            if (cell.startsWith(column + "=")) {
                return cell.substring(column.length() + 1);
            }
        }
        return "";
    }
}
