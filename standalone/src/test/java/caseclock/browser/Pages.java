package caseclock.browser;

import java.util.List;
import java.util.stream.Stream;

/** The pages and the states in which each is looked at. A further one is a further line. */
final class Pages {

    /** {case} and {upload} are those of the small council. Who is nobody has not signed in. */
    private static final String TABLE = """
            sign-in      | to be filled in         | nobody          | /sign-in                                        | 200
            sign-in      | refused                 | nobody          | /sign-in?failed                                 | 200
            signed-out   | plain                   | nobody          | /signed-out                                     | 200
            accessibility| plain                   | nobody          | /accessibility                                  | 200
            teams        | many                    | service-manager | /teams                                          | 200
            teams        | before anything         | team-manager    | /teams?asAt=2020-01-01&knownOn=2020-01-01       | 200
            teams        | wrong date              | team-manager    | /teams?asAt=2026-02-31                          | 400
            week         | many                    | team-manager    | /teams/999/east                                 | 200
            week         | one                     | team-manager    | /teams/999/disabled-children                    | 200
            week         | no team                 | team-manager    | /teams/999/nowhere                              | 200
            week         | known on a past day     | team-manager    | /teams/999/east?asAt=2026-11-09&knownOn=2026-11-06 | 200
            week         | before anything         | team-manager    | /teams/999/east?knownOn=2020-01-01              | 200
            week         | restricted              | administrator   | /teams/999/east                                 | 200
            week         | wrong date              | team-manager    | /teams/999/east?knownOn=soon                    | 400
            unallocated  | many                    | team-manager    | /unallocated                                    | 200
            unallocated  | filtered out            | team-manager    | /unallocated?council=999&team=nowhere           | 200
            unallocated  | known on a past day     | auditor         | /unallocated?asAt=2026-11-09&knownOn=2026-11-06 | 200
            unallocated  | restricted              | administrator   | /unallocated                                    | 200
            unallocated  | wrong date              | team-manager    | /unallocated?asAt=2026-13-01                    | 400
            cases        | to be filled in         | auditor         | /cases                                          | 200
            cases        | not for this role       | administrator   | /cases                                          | 403
            case         | latest                  | auditor         | /cases/{case}                                   | 200
            case         | at a step               | auditor         | /cases/{case}?step=4                            | 200
            case         | known on a past day     | auditor         | /cases/{case}?asAt=2026-11-03&knownOn=2026-11-02 | 200
            case         | before anything         | auditor         | /cases/{case}?knownOn=2020-01-01                | 200
            case         | nowhere                 | auditor         | /cases/00000000-0000-0000-0000-000000000000     | 404
            uploads      | one                     | data-officer    | /imports                                        | 200
            uploads      | too long                | data-officer    | /imports?refused=too-long                       | 200
            uploads      | not for this role       | team-manager    | /imports                                        | 403
            upload       | with a rejected record  | data-officer    | /imports/{upload}                               | 200
            upload       | nowhere                 | data-officer    | /imports/00000000-0000-0000-0000-000000000000   | 404
            figures      | up to date              | administrator   | /figures                                        | 200
            figures      | to be confirmed         | administrator   | /figures/rebuild                                | 200
            figures      | not for this role       | team-manager    | /figures                                        | 403
            definitions  | plain                   | team-manager    | /definitions                                    | 200
            definitions  | known on a past day     | auditor         | /definitions?knownOn=2020-01-01                 | 200
            error        | no such page            | team-manager    | /nowhere                                        | 404
            """;

    private Pages() {}

    /** One line of the table. */
    record State(String page, String state, String person, String address, int answer) {

        private static State of(String line) {
            List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return new State(cells.get(0), cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)));
        }

        String fileName() {
            return (page + "-" + state).replace(' ', '-') + ".html";
        }

        @Override
        public String toString() {
            return page + ", " + state + ", " + person;
        }
    }

    static Stream<State> inEveryState() {
        return TABLE.lines().map(State::of);
    }
}
