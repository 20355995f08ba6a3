package caseclock.query.digest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/** Sends the digests that are due, each once, and those that the mail server did not take again later. No address is logged. */
public final class DigestLoop {

    private static final Logger LOG = LoggerFactory.getLogger(DigestLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final List<Recipient> recipients;
    private final DigestTime time;
    private final DigestQuery query;
    private final DigestLedger ledger;
    private final DigestWords words;
    private final MailServer server;
    private final MeterRegistry metrics;
    private final Clock clock;

    /** @param base where browsers find CaseClock */
    public DigestLoop(
            List<Recipient> recipients,
            DigestTime time,
            DigestQuery query,
            DigestLedger ledger,
            String base,
            MailServer server,
            MeterRegistry metrics,
            Clock clock) {
        this.recipients = recipients;
        this.time = time;
        this.query = query;
        this.ledger = ledger;
        this.words = new DigestWords(base);
        this.server = server;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** One look at what is due, and how long to rest after it. */
    public Duration turn() {
        LocalDate monday = time.lastMonday(clock.instant());
        recipients.stream()
                .filter(whose -> query.isReady(whose.council(), monday))
                .filter(whose -> ledger.claim(whose, monday, clock.instant()))
                .forEach(whose -> send(whose, monday));
        return PAUSE;
    }

    private void send(Recipient whose, LocalDate monday) {
        Instant now = clock.instant();
        query.digest(whose, monday, now)
                .ifPresentOrElse(
                        digest -> send(whose, digest),
                        () -> LOG.warn(
                                "No digest for {} of council {}: there is no team of this key yet.",
                                whose.team(),
                                whose.council()));
    }

    private void send(Recipient whose, Digest digest) {
        try {
            server.send(digest, words, whose.address());
            ledger.sent(whose, digest.monday(), clock.instant());
            count("sent");
            LOG.info("Sent the digest of {} of council {} for {}.", whose.team(), whose.council(), digest.monday());
        } catch (MailException refused) {
            count("failed");
            LOG.warn(
                    "The mail server did not take the digest of {} of council {} ({}). It is tried again.",
                    whose.team(),
                    whose.council(),
                    refused.getClass().getSimpleName());
        }
    }

    private void count(String result) {
        metrics.counter("timeliness.digests", "result", result).increment();
    }
}
