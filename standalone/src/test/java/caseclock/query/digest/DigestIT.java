package caseclock.query.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.counts.FourCountsQuery;
import caseclock.query.measures.Teams;
import caseclock.query.published.Publications;
import caseclock.query.published.Publishing;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A digest goes out once for each team and week, whatever happens to the processes and to the mail server meanwhile. */
class DigestIT {

    private static final DigestTime SIX = new DigestTime(LocalTime.of(6, 0), ZoneId.of("Europe/London"));
    private static final LocalDate MONDAY = SIX.lastMonday(Clock.systemUTC().instant());
    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final String ADDRESS = "north.manager@council.example";
    private static final Recipient NORTH = new Recipient("999", "north", ADDRESS);
    private static final String FROM = "caseclock@council.example";

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static RunningCaseClock caseClock;
    /** After everything was recorded. */
    private static Instant now;

    @BeforeAll
    static void aWeekIsPublished() {
        MAIL.start();
        caseClock = RunningCaseClock.on(DATABASE);
        String caseId = post("/api/v1/cases", "{\"council\":\"999\",\"reference\":\"DIGEST-1\"}", "caseId");
        fact(caseId, "team-transfers", "\"happenedOn\":\"%s\",\"team\":\"North\"".formatted(MONDAY.minusDays(60)));
        String discussion =
                fact(caseId, "strategy-discussions", "\"happenedOn\":\"%s\"".formatted(MONDAY.minusDays(56)));
        fact(
                caseId,
                "section-47-enquiries",
                "\"happenedOn\":\"%s\",\"initiatedBy\":\"%s\"".formatted(MONDAY.minusDays(56), discussion));
        caseClock.caughtUp();
        Publishing.now(caseClock);
        now = Clock.systemUTC().instant();
    }

    @AfterAll
    static void stop() {
        caseClock.close();
        MAIL.stop();
    }

    @AfterEach
    void forget() throws Exception {
        JdbcClient.create(DATABASE.query()).sql("delete from operations.digest").update();
        MAIL.purgeEmailFromAllMailboxes();
    }

    private static String fact(String caseId, String resource, String members) {
        return post("/api/v1/cases/" + caseId + "/" + resource, "{" + members + "}", "entryId");
    }

    private static String post(String path, String json, String answered) {
        var answer = caseClock.post("data-officer", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RunningCaseClock.JSON.readTree(answer.body()).path(answered).asString();
    }

    private static DigestLedger ledger() {
        return new DigestLedger(JdbcClient.create(DATABASE.query()), AGAIN);
    }

    /** A process of its own, at a moment of its own. */
    private static DigestLoop process(int port, Instant moment) {
        var query = new DigestQuery(
                caseClock.bean(FourCountsQuery.class), caseClock.bean(Teams.class), caseClock.bean(Publications.class));
        return new DigestLoop(
                List.of(NORTH, new Recipient("999", "nowhere", ADDRESS), new Recipient("998", "north", ADDRESS)),
                SIX,
                query,
                ledger(),
                "https://caseclock.council.example",
                MailServer.at("127.0.0.1", port, Optional.empty(), false, FROM),
                new SimpleMeterRegistry(),
                Clock.fixed(moment, ZoneId.of("UTC")));
    }

    private static int mailServer() {
        return MAIL.getSmtp().getPort();
    }

    @Test
    void ofSeveralProcessesOneSendsItAndItTellsWhatTheWeeklyPageCounts() throws Exception {
        process(mailServer(), now).turn();
        process(mailServer(), now.plusSeconds(1)).turn();
        process(mailServer(), now.plus(Duration.ofHours(3))).turn();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo("<digest-999-north-" + MONDAY + "@council.example>");
        assertThat(message.getSubject()).startsWith("North team: the week from Monday ");
        var week = caseClock.read(
                "team-manager", "/api/v1/teams/north/weeks/" + MONDAY.plusDays(6) + "?council=999&asAt=" + MONDAY);
        assertThat(week.path("overdue").asInt()).isPositive();
        assertThat(GreenMailUtil.getBody(message).replaceAll(" +", " "))
                .contains(
                        "Overdue now " + week.path("overdue").asInt() + " last week "
                                + week.path("lastWeek").path("overdue").asInt(),
                        "Unallocated children " + week.path("unallocated").asInt() + " last week ",
                        "Records to correct " + week.path("recordsToCorrect").asInt() + " last week ",
                        "https://caseclock.council.example/teams/999/north")
                .doesNotContain("DIGEST-1");
    }

    @Test
    void aMailServerThatIsAwayGetsItLaterAndOnce() {
        process(1, now).turn();
        process(mailServer(), now.plus(AGAIN).minusSeconds(1)).turn();
        assertThat(MAIL.getReceivedMessages())
                .as("it is not asked again at once")
                .isEmpty();
        process(mailServer(), now.plus(AGAIN)).turn();
        process(mailServer(), now.plus(AGAIN.multipliedBy(3))).turn();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aProcessThatWasKilledBetweenClaimAndMarkIsFollowedByAnother() {
        assertThat(ledger().claim(NORTH, MONDAY, now)).isTrue();
        assertThat(ledger().claim(NORTH, MONDAY, now.plusSeconds(60))).isFalse();
        process(mailServer(), now.plus(AGAIN)).turn();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theNextWeeksDigestWaitsForThatWeeksFigures() {
        process(mailServer(), MONDAY.plusWeeks(1).atTime(9, 0).toInstant(ZoneOffset.UTC))
                .turn();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void itIsSwitchedOnBySettingsAndHalfOfThemRefuseTheStart(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("digests.csv"), "council,team,address\n999,north," + ADDRESS + "\n");
        var named = "--caseclock.digest.recipients-file=" + file;
        assertThatThrownBy(() -> RunningCaseClock.on(DATABASE, named).close())
                .rootCause()
                .hasMessageContaining("CASECLOCK_DIGEST_BASE_ADDRESS is missing.");
        Files.writeString(file, "council,team,address\n999,north,manager\n");
        assertThatThrownBy(() -> RunningCaseClock.on(DATABASE, settings(named)).close())
                .rootCause()
                .hasMessageContaining("CASECLOCK_DIGEST_RECIPIENTS_FILE names the file " + file)
                .hasMessageContaining("Line 2: this is not one e-mail address.");
        Files.writeString(file, "council,team,address\n999,north," + ADDRESS + "\n");
        try (var on = RunningCaseClock.on(DATABASE, settings(named))) {
            RunningCaseClock.await(() -> MAIL.getReceivedMessages().length == 1);
            RunningCaseClock.await(() -> on.get("administrator", "/actuator/prometheus")
                    .body()
                    .contains("timeliness_digests_total{result=\"sent\"} 1.0"));
        }
    }

    private static String[] settings(String recipients) {
        return new String[] {
            recipients,
            "--caseclock.digest.at=06:00",
            "--caseclock.digest.base-address=https://caseclock.council.example/",
            "--caseclock.mail.host=127.0.0.1",
            "--caseclock.mail.port=" + mailServer(),
            "--caseclock.mail.starttls=off",
            "--caseclock.mail.from=" + FROM
        };
    }
}
