package caseclock.fold;

import caseclock.standalone.RunningCaseClock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What CaseClock answers over HTTP, figure by figure, under the names that the SQL uses. */
final class Answers {

    private static final List<String> RATES = List.of("finished", "fellDue", "open", "bands", "distribution");

    private final RunningCaseClock caseClock;

    Answers(RunningCaseClock caseClock) {
        this.caseClock = caseClock;
    }

    SortedMap<String, String> to(String measure, Question question) {
        return switch (measure) {
            case "unallocated" -> unallocated(read("unallocated", question));
            case "caseloads" -> caseloads(read("measures/caseloads", question));
            case "re-referrals" -> reReferrals(read("measures/re-referrals", question));
            case "plan-reviews" -> planReviews(read("measures/plan-reviews", question));
            default -> rates(read("measures/" + measure, question));
        };
    }

    private static SortedMap<String, String> rates(JsonNode answer) {
        var figures = new TreeMap<String, String>();
        for (String group : RATES) {
            answer.path(group).properties().forEach(one -> put(figures, group + "." + one.getKey(), one.getValue()));
        }
        answer.path("excluded")
                .forEach(one -> put(figures, "excluded." + one.path("reason").asString(), one.path("count")));
        return figures;
    }

    private static SortedMap<String, String> unallocated(JsonNode answer) {
        var figures = new TreeMap<String, String>();
        put(figures, "count", answer.path("count"));
        put(figures, "notKnown", answer.path("notKnown"));
        put(figures, "longestWorkingDays", answer.path("longestWorkingDays"));
        for (JsonNode child : answer.path("children")) {
            figures.put(
                    "child " + child.path("caseId").asString(),
                    child.path("since").asString() + " "
                            + child.path("workingDays").asInt());
        }
        return figures;
    }

    private static SortedMap<String, String> caseloads(JsonNode answer) {
        var figures = new TreeMap<String, String>();
        put(figures, "workers", answer.path("workers"));
        put(figures, "children", answer.path("children"));
        put(figures, "median", answer.path("spread").path("median"));
        put(figures, "max", answer.path("spread").path("most"));
        put(figures, "over15", answer.path("aboveGuideline"));
        put(figures, "over20", answer.path("aboveTwenty"));
        answer.path("byWorker")
                .forEach(one -> put(figures, "worker " + one.path("worker").asString(), one.path("children")));
        return figures;
    }

    private static SortedMap<String, String> reReferrals(JsonNode answer) {
        var figures = new TreeMap<String, String>();
        put(figures, "referrals", answer.path("withinTwelveMonths").path("of"));
        put(figures, "again", answer.path("withinTwelveMonths").path("count"));
        put(figures, "afterClosure", answer.path("withinTwelveMonthsOfClosure").path("count"));
        return figures;
    }

    private static SortedMap<String, String> planReviews(JsonNode answer) {
        var figures = new TreeMap<String, String>();
        put(figures, "open", answer.path("open"));
        put(figures, "threeMonths", answer.path("inTime").path("of"));
        put(figures, "inTime", answer.path("inTime").path("count"));
        return figures;
    }

    private JsonNode read(String path, Question question) {
        return caseClock.read("service-manager", question.address(path));
    }

    private static void put(SortedMap<String, String> figures, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            figures.put(name, value.asString());
        }
    }
}
