package caseclock.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param port where CaseClock answers, on this machine
 * @param data the directory that holds everything of this installation
 * @param fresh whether what is in the directory is removed first
 * @param file to be sent, for IMPORT
 * @param sending how, for IMPORT
 */
record Options(What what, int port, Path data, boolean fresh, Optional<Path> file, Sending sending) {

    static final String USAGE =
            "Say demo, run, import FILE or rebuild, and after it --port N, --data DIR or --fresh. './caseclock help' tells more.";

    Options(What what, int port, Path data, boolean fresh, Optional<Path> file) {
        this(what, port, data, fresh, file, Sending.AT_ONCE);
    }

    private static final int LARGEST_PORT = 65_535;

    enum What {
        DEMO,
        RUN,
        IMPORT,
        REBUILD,
        STOP_REBUILD,
        GO_ON_WITH_REBUILD
    }

    /** @throws Misuse with a sentence, if the words make no sense */
    static Options of(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        What what = what(rest.poll());
        int port = 8080;
        Path data = Path.of(System.getProperty("caseclock.home", "."), "data", what == What.DEMO ? "demo" : "run");
        boolean fresh = false;
        Optional<Path> file = Optional.empty();
        Sending sending = Sending.AT_ONCE;
        while (!rest.isEmpty()) {
            String word = rest.remove();
            switch (word) {
                case "--port" -> port = port(rest.poll());
                case "--data" -> data = Path.of(needed(rest.poll(), "--data", "a directory"));
                case "--fresh" -> fresh = true;
                case "--stop" -> what = instead(What.STOP_REBUILD, what, word);
                case "--go-on" -> what = instead(What.GO_ON_WITH_REBUILD, what, word);
                case "--check", "--yes", "--council", "--confirm", "--discard" ->
                    sending = sending(imported(word, what), rest, sending);
                default -> file = Optional.of(file(word, what, file));
            }
        }
        if (what == What.IMPORT && file.isPresent() == sending.settled().isPresent()) {
            throw new Misuse("Say which file to import: ./caseclock import FILE; or, after --check, ./caseclock import"
                    + " --confirm ID or --discard ID.");
        }
        return new Options(what, port, data, fresh, file, sending);
    }

    private static String imported(String word, What what) {
        if (what != What.IMPORT) {
            throw notUnderstood(word);
        }
        return word;
    }

    private static Sending sending(String word, Deque<String> rest, Sending sending) {
        return switch (word) {
            case "--check" -> sending.onlyChecked();
            case "--yes" -> sending.older();
            case "--council" -> sending.of(needed(rest.poll(), word, "a council's code"));
            default -> sending.settling(needed(rest.poll(), word, "an upload"), word.equals("--confirm"));
        };
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static What what(@org.jspecify.annotations.Nullable String word) {
        return switch (word) {
            case "demo" -> What.DEMO;
            case "run" -> What.RUN;
            case "import" -> What.IMPORT;
            case "rebuild" -> What.REBUILD;
            case null, default -> throw new Misuse(USAGE);
        };
    }

    private static What instead(What meant, What said, String word) {
        if (said != What.REBUILD) {
            throw notUnderstood(word);
        }
        return meant;
    }

    private static int port(@org.jspecify.annotations.Nullable String word) {
        String text = needed(word, "--port", "a number");
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LARGEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new Misuse("--port takes a number from 1 to 65535, not \"" + text + "\".");
    }

    private static String needed(@org.jspecify.annotations.Nullable String word, String option, String what) {
        if (word == null || word.startsWith("--")) {
            throw new Misuse(option + " takes " + what + " after it.");
        }
        return word;
    }

    private static Path file(String word, What what, Optional<Path> before) {
        if (what != What.IMPORT || before.isPresent() || word.startsWith("-")) {
            throw notUnderstood(word);
        }
        return Path.of(word);
    }

    private static Misuse notUnderstood(String word) {
        return new Misuse("\"" + word + "\" is not understood here. " + USAGE);
    }
}
