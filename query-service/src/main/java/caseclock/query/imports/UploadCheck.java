package caseclock.query.imports;

import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What checking an upload foretold, and what somebody has to decide.
 *
 * @param lists the last is the sum
 * @param silence how far the file is believed where it is silent
 * @param older the sentence about a later file that was recorded before, if there is one
 * @param choices what can be done with what the file no longer states; none if there is nothing of the kind
 */
public record UploadCheck(
        List<Line> lists, List<Line> teams, List<Silence> silence, String older, List<Choice> choices) {

    /** One list or team. */
    public record Line(
            String name,
            String recorded,
            String corrected,
            String withdrawn,
            String unchanged,
            String rejected,
            boolean sum) {}

    /** @param becomes what is done about what is no longer stated, as checked */
    public record Silence(
            String list, String facts, String period, String known, String still, String gone, String becomes) {}

    /** A choice of what is withdrawn. */
    public record Choice(String value, String words, boolean chosen) {}

    static UploadCheck of(Upload upload, UploadFindings findings) {
        return new UploadCheck(
                withSum(findings.lists(), "The whole file"),
                lines(findings.teams(), "No team recorded"),
                findings.scopes().stream()
                        .filter(scope -> scope.known() > 0)
                        .map(UploadCheck::silence)
                        .toList(),
                upload.older() ? older(upload) : "",
                choices(findings.scopes()));
    }

    private static String older(Upload upload) {
        return "This file is of " + upload.asOf().map(Words::day).orElse("") + ". A later one of the same kind, of "
                + upload.latestBefore().map(Words::day).orElse("") + ", was recorded before. Recording this one puts"
                + " what it says in place of what the later one said.";
    }

    private static List<Line> withSum(List<UploadPart> parts, String nameless) {
        if (parts.size() < 2) {
            return lines(parts, nameless);
        }
        return Stream.concat(lines(parts, nameless).stream(), Stream.of(line("All lists", sum(parts), true)))
                .toList();
    }

    private static List<Line> lines(List<UploadPart> parts, String nameless) {
        return parts.stream()
                .map(part -> line(part.name().isEmpty() ? nameless : part.name(), part, false))
                .toList();
    }

    private static UploadPart sum(List<UploadPart> parts) {
        return parts.stream()
                .reduce(
                        new UploadPart("", 0, 0, 0, 0, 0),
                        (one, other) -> new UploadPart(
                                "",
                                one.recorded() + other.recorded(),
                                one.unchanged() + other.unchanged(),
                                one.corrected() + other.corrected(),
                                one.withdrawn() + other.withdrawn(),
                                one.rejected() + other.rejected()));
    }

    private static Line line(String name, UploadPart part, boolean sum) {
        return new Line(
                name,
                Words.number(part.recorded()),
                Words.number(part.corrected()),
                Words.number(part.withdrawn()),
                Words.number(part.unchanged()),
                Words.number(part.rejected()),
                sum);
    }

    private static Silence silence(UploadScope scope) {
        return new Silence(
                scope.list().isEmpty() ? "The whole file" : scope.list(),
                facts(scope.facts()),
                Words.period(scope.firstDay(), scope.lastDay()),
                Words.number(scope.known()),
                Words.number(scope.stillStated())
                        + Words.share(scope.stillStated(), scope.known())
                                .map(share -> " (" + share + ")")
                                .orElse(""),
                Words.number(scope.vanished()),
                becomes(scope));
    }

    private static String becomes(UploadScope scope) {
        if (scope.vanished() == 0) {
            return "Nothing to withdraw";
        }
        return scope.trusted()
                ? "Withdrawn"
                : "Left as they are: too little of what was known is still in this file, so it may be a part only";
    }

    /** "Section 47 enquiry started, review conference held": the events' own names, taken apart. */
    private static String facts(String names) {
        return Words.sentence(Stream.of(names.split(" "))
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ENGLISH))
                .reduce((one, other) -> one + ", " + other)
                .orElse(""));
    }

    private static List<Choice> choices(List<UploadScope> scopes) {
        int all = scopes.stream().mapToInt(UploadScope::vanished).sum();
        int trusted = scopes.stream()
                .filter(UploadScope::trusted)
                .mapToInt(UploadScope::vanished)
                .sum();
        List<Choice> choices = new ArrayList<>();
        if (all > 0) {
            choices.add(new Choice("as-checked", "As checked: " + asChecked(trusted, all - trusted), true));
            more(trusted, all).ifPresent(choices::add);
            if (trusted > 0) {
                choices.add(new Choice("none", "Withdraw none: leave all as they are", false));
            }
        }
        return choices;
    }

    private static Optional<Choice> more(int trusted, int all) {
        return trusted == all
                ? Optional.empty()
                : Optional.of(new Choice(
                        "all", "Withdraw all " + Words.number(all) + ": the file is complete, I have looked", false));
    }

    private static String asChecked(int withdrawn, int left) {
        if (left == 0) {
            return "withdraw " + Words.number(withdrawn);
        }
        return withdrawn == 0
                ? "leave all " + Words.number(left) + " as they are"
                : "withdraw " + Words.number(withdrawn) + ", leave " + Words.number(left) + " as they are";
    }
}
