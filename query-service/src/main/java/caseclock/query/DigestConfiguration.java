package caseclock.query;

import caseclock.access.setup.StartRefused;
import caseclock.access.setup.Variables;
import caseclock.query.background.Background;
import caseclock.query.counts.FourCountsQuery;
import caseclock.query.digest.DigestLedger;
import caseclock.query.digest.DigestLoop;
import caseclock.query.digest.DigestQuery;
import caseclock.query.digest.DigestTime;
import caseclock.query.digest.MailServer;
import caseclock.query.digest.Recipient;
import caseclock.query.measures.Teams;
import caseclock.query.projection.ServedLayout;
import caseclock.query.published.Publications;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The weekly digest by e-mail: off unless a file of recipients is named, and then set up whole or the start is refused. */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    private static final String RECIPIENTS = "caseclock.digest.recipients-file";
    private static final String BASE = "caseclock.digest.base-address";
    private static final String AT = "caseclock.digest.at";
    private static final String FROM = "caseclock.mail.from";
    private static final String USER = "caseclock.mail.user";
    private static final String PASSWORD = "caseclock.mail.password";
    private static final String ENCRYPTED = "caseclock.mail.starttls";

    private static final int USUAL_PORT = 587;
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration WAIT_FOR_TABLES = Duration.ofSeconds(5);
    /** Long after the longest wait for a mail server. */
    private static final Duration AGAIN = Duration.ofMinutes(15);

    @Bean
    Background digests(
            Environment environment,
            FourCountsQuery counts,
            Teams teams,
            Publications publications,
            ServedLayout servedLayout,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            MeterRegistry metrics,
            Clock clock) {
        var settings = new Variables(environment);
        Optional<DigestLoop> loop = settings.given(RECIPIENTS)
                .map(file -> new DigestLoop(
                        new SettingsFile(RECIPIENTS, Path.of(file)).read(Recipient::read),
                        time(settings),
                        new DigestQuery(counts, teams, publications),
                        new DigestLedger(figuresDatabase, again(settings)),
                        base(settings),
                        server(settings),
                        metrics,
                        clock));
        return new Background(
                "digests",
                () -> loop.map(on -> servedLayout.isRead() ? on.turn() : WAIT_FOR_TABLES)
                        .orElse(REST));
    }

    private static DigestTime time(Variables settings) {
        var at = settings.given(AT).orElse("07:00");
        var zone = settings.given("caseclock.digest.zone").orElse("Europe/London");
        try {
            return new DigestTime(LocalTime.parse(at), ZoneId.of(zone));
        } catch (DateTimeException wrong) {
            throw StartRefused.wrong(
                    AT,
                    "must be a time such as 07:00, and its zone one such as Europe/London. They are \"%s\" and \"%s\"."
                            .formatted(at, zone));
        }
    }

    private static Duration again(Variables settings) {
        return settings.given("caseclock.digest.again-after")
                .map(Duration::parse)
                .orElse(AGAIN);
    }

    private static String base(Variables settings) {
        var right =
                "Give the address at which browsers find CaseClock, for instance https://caseclock.council.example.";
        var text = settings.text(BASE, right);
        try {
            var address = URI.create(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            }
        } catch (IllegalArgumentException none) {
            throw StartRefused.wrong(BASE, "is not an address. " + right);
        }
        throw StartRefused.wrong(BASE, "is not an address of the web. " + right);
    }

    private static MailServer server(Variables settings) {
        var from = settings.text(FROM, "Give the address that the digests come from.");
        if (!Recipient.isAddress(from)) {
            throw StartRefused.wrong(FROM, "is not one e-mail address. It looks like caseclock@council.example.");
        }
        return MailServer.at(
                settings.text("caseclock.mail.host", "Name the council's mail server, to which digests are handed."),
                settings.number("caseclock.mail.port", USUAL_PORT, 1, 65_535),
                settings.given(USER)
                        .map(user -> new MailServer.Login(
                                user, settings.secret(PASSWORD, "Give the password of that mail user."))),
                encrypted(settings),
                from);
    }

    private static boolean encrypted(Variables settings) {
        return switch (settings.given(ENCRYPTED).orElse("required")) {
            case "required" -> true;
            case "off" -> false;
            default ->
                throw StartRefused.wrong(
                        ENCRYPTED, "must be required, or off for a mail server inside the network that takes no TLS.");
        };
    }
}
