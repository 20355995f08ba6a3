package caseclock.query.digest;

import caseclock.query.counts.FourCounts;
import caseclock.query.counts.FourCounts.Clocks;
import caseclock.query.frame.Address;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts a digest into words, as plain text and as simple HTML: counts and links, no child and no worker.
 *
 * @param base where browsers find CaseClock, without a slash at its end
 */
record DigestWords(String base) {

    private record Line(String what, int now, int before) {

        String text() {
            return "%-32s %6s   last week %s".formatted(what, Words.number(now), Words.number(before));
        }

        String html() {
            return "<tr><th scope=\"row\" align=\"left\">%s</th><td align=\"right\">%s</td><td align=\"right\">%s</td></tr>"
                    .formatted(what, Words.number(now), Words.number(before));
        }
    }

    /** A line break in a team's name would begin another header. */
    String subject(Digest digest) {
        return name(digest).replaceAll("\\p{Cntrl}+", " ") + ": the week from " + Words.weekday(digest.monday());
    }

    String text(Digest digest) {
        return """
                %s, as at %s

                %s

                %s

                What to arrange first, with the children, is on the weekly page:
                %s
                The page as it was counted here:
                %s

                %s
                """.formatted(
                        name(digest),
                        Words.weekday(digest.monday()),
                        lines(digest).stream().map(Line::text).collect(Collectors.joining("\n")),
                        states(digest.counts().clocks()),
                        page(digest),
                        pageAsCounted(digest),
                        foot(digest));
    }

    String html(Digest digest) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title></head><body>
                <h1>%1$s</h1>
                <table cellpadding="6"><caption>As at %2$s</caption>
                <thead><tr><th scope="col" align="left">Count</th><th scope="col" align="right">Now</th><th scope="col" align="right">Last week</th></tr></thead>
                <tbody>%3$s</tbody></table>
                <p>%4$s</p>
                <p><a href="%5$s">What to arrange first, with the children: the weekly page</a></p>
                <p><a href="%6$s">The page as it was counted here</a></p>
                <p>%7$s</p>
                </body></html>
                """.formatted(
                        HtmlUtils.htmlEscape(subject(digest)),
                        Words.weekday(digest.monday()),
                        lines(digest).stream().map(Line::html).collect(Collectors.joining()),
                        states(digest.counts().clocks()),
                        HtmlUtils.htmlEscape(page(digest)),
                        HtmlUtils.htmlEscape(pageAsCounted(digest)),
                        foot(digest));
    }

    private static List<Line> lines(Digest digest) {
        FourCounts now = digest.counts();
        FourCounts before = digest.before();
        return List.of(
                new Line("Overdue now", now.clocks().overdue(), before.clocks().overdue()),
                new Line(
                        "Due in the next 5 working days",
                        now.clocks().dueAhead(),
                        before.clocks().dueAhead()),
                new Line(
                        "Unallocated children",
                        now.waiting().children(),
                        before.waiting().children()),
                new Line("Records to correct", now.toCorrect(), before.toCorrect()));
    }

    private static String states(Clocks open) {
        return "Open clocks: %s overdue, %s booked late, %s due soon, %s in time."
                .formatted(
                        Words.number(open.overdue()),
                        Words.number(open.bookedLate()),
                        Words.number(open.dueSoon()),
                        Words.number(open.inTime()));
    }

    private static String foot(Digest digest) {
        return "Counted from what was recorded by " + Words.moment(digest.knownAt())
                + ". This message names no child. CaseClock sends it each Monday; whoever looks after CaseClock can end it.";
    }

    private String page(Digest digest) {
        return base + Address.team(digest.council(), digest.teamKey());
    }

    private String pageAsCounted(Digest digest) {
        return page(digest) + "?asAt=" + digest.monday() + "&knownOn=" + digest.knownAt();
    }

    private static String name(Digest digest) {
        return digest.team().toLowerCase(Locale.ROOT).contains("team") ? digest.team() : digest.team() + " team";
    }
}
