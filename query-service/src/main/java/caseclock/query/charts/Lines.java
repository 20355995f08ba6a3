package caseclock.query.charts;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of at most so many letters; a drawing does not do it by itself. */
final class Lines {

    private Lines() {}

    static List<String> of(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
