package caseclock.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            week         | no team                 | team-manager    | /teams/999/nowhere                              | 404
            week         | known on a past day     | team-manager    | /teams/999/east?asAt=2026-11-09&knownOn=2026-11-06 | 200
            week         | before anything         | team-manager    | /teams/999/east?knownOn=2020-01-01              | 200
            week         | restricted              | administrator   | /teams/999/east                                 | 200
            week         | wrong date              | team-manager    | /teams/999/east?knownOn=soon                    | 400
            unallocated  | many                    | team-manager    | /unallocated                                    | 200
            unallocated  | no such team            | team-manager    | /unallocated?council=999&team=nowhere           | 404
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
            upload       | to be confirmed         | data-officer    | /imports/{checked}                              | 200
            upload       | discarded               | data-officer    | /imports/{discarded}                            | 200
            upload       | not begun yet           | data-officer    | /imports/00000000-0000-0000-0000-000000000000   | 200
            figures      | up to date              | administrator   | /figures                                        | 200
            figures      | to be confirmed         | administrator   | /figures/rebuild                                | 200
            figures      | not for this role       | team-manager    | /figures                                        | 403
            definitions  | plain                   | team-manager    | /definitions                                    | 200
            definitions  | known on a past day     | auditor         | /definitions?knownOn=2020-01-01                 | 200
            case         | two dates compared      | auditor         | /cases/{told-late}/compare?first=2026-10-02&second=2026-10-07 | 200
            due          | many                    | team-manager    | /due?council=999&team=east                      | 200
            due          | all teams               | service-manager | /due?council=999                                | 200
            due          | booked late             | team-manager    | /due?council=999&team=east&show=booked-late     | 200
            due          | filtered out            | team-manager    | /due?council=999&team=east&worker=SW000         | 200
            due          | one                     | team-manager    | /due?council=999&team=east&worker=SW901         | 200
            due          | known on a past day     | auditor         | /due?council=999&asAt=2026-11-09&knownOn=2026-11-06 | 200
            due          | before anything         | team-manager    | /due?council=999&knownOn=2020-01-01             | 200
            due          | restricted              | administrator   | /due?council=999                                | 200
            due          | wrong choice            | team-manager    | /due?council=999&show=everything                | 400
            due          | wrong date              | team-manager    | /due?council=999&asAt=31%20June                 | 400
            clocks       | many                    | service-manager | /clocks?council=999                             | 200
            clocks       | before anything         | auditor         | /clocks?council=999&knownOn=2020-01-01          | 200
            clocks       | wrong date              | auditor         | /clocks?council=999&asAt=soon                   | 400
            clock        | many                    | service-manager | /clocks/section-47-to-conference?council=999&weeks=13 | 200
            clock        | one team                | team-manager    | /clocks/assessment?council=999&team=east&weeks=26 | 200
            clock        | another rule tried      | service-manager | /clocks/section-47-to-conference?council=999&limit=10 | 200
            clock        | a rule that is none     | service-manager | /clocks/section-47-to-conference?council=999&limit=soon | 200
            clock        | restricted              | administrator   | /clocks/section-47-to-conference?council=999    | 200
            clock        | known on a past day     | auditor         | /clocks/section-47-to-conference?council=999&asAt=2026-11-09&knownOn=2026-11-06 | 200
            clock        | no such clock           | auditor         | /clocks/no-such-clock?council=999               | 404
            caseloads    | many                    | team-manager    | /caseloads?council=999&team=east                | 200
            caseloads    | all teams               | service-manager | /caseloads?council=999                          | 200
            caseloads    | before anything         | team-manager    | /caseloads?council=999&knownOn=2020-01-01       | 200
            caseloads    | restricted              | administrator   | /caseloads?council=999                          | 200
            worker       | one                     | team-manager    | /caseloads/SW901?council=999                    | 200
            worker       | restricted              | administrator   | /caseloads/SW901?council=999                    | 200
            case         | nothing to compare yet  | auditor         | /cases/{told-late}/compare                      | 200
            case         | a date that is none     | auditor         | /cases/{told-late}/compare?first=31%20June      | 400
            service      | many                    | service-manager | /service?council=999&weeks=26                   | 200
            service      | another timescale       | service-manager | /service?council=999&timescale=assessment&weeks=13 | 200
            service      | before anything         | service-manager | /service?council=999&knownOn=2020-01-01         | 200
            service      | known on a past day     | auditor         | /service?council=999&asAt=2026-10-20&knownOn=2026-10-12 | 200
            service      | restricted              | administrator   | /service?council=999                            | 200
            service      | wrong date              | auditor         | /service?council=999&knownOn=soon               | 400
            records      | many                    | data-officer    | /records?council=999                            | 200
            records      | one team                | team-manager    | /records?council=999&team=east                  | 200
            records      | known on a past day     | auditor         | /records?council=999&asAt=2026-11-09&knownOn=2026-11-06 | 200
            records      | before anything         | team-manager    | /records?council=999&knownOn=2020-01-01         | 200
            records      | restricted              | administrator   | /records?council=999                            | 200
            records      | mended since            | auditor         | /records?council=999&status=mended&since=2026-10-01 | 200
            records      | wrong date              | team-manager    | /records?council=999&asAt=soon                  | 400
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

    /** Each page once, with the most on it. */
    static Stream<State> atTheirFullest() {
        Set<String> before = new HashSet<>();
        return inEveryState().filter(state -> before.add(state.page()));
    }

    static boolean isFullest(State state) {
        return atTheirFullest().anyMatch(state::equals);
    }
}
