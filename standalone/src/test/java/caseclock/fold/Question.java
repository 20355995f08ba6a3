package caseclock.fold;

import java.time.LocalDate;
import java.util.Optional;

/** What both sides are asked: a period with both days in it, the day as at which, the day up to whose end in London the records are read, and a team. */
record Question(LocalDate from, LocalDate to, LocalDate asAt, LocalDate knownOn, Optional<String> team) {

    static final String COUNCIL = "999";

    static Question of(String from, String to, String asAt, String knownOn) {
        return new Question(
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(asAt),
                LocalDate.parse(knownOn),
                Optional.empty());
    }

    Question in(String team) {
        return new Question(from, to, asAt, knownOn, Optional.of(team));
    }

    String address(String path) {
        return "/api/v1/%s?council=%s&from=%s&to=%s&asAt=%s&knownOn=%s%s"
                .formatted(
                        path,
                        COUNCIL,
                        from,
                        to,
                        asAt,
                        knownOn,
                        team.map(name -> "&team=" + name.replace(" ", "%20")).orElse(""));
    }
}
