package caseclock.query.published;

import caseclock.query.background.Background;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.Teams;
import caseclock.query.projection.ServedLayout;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The publication of the weekly figures: when, by whom, and where they can be read again. */
@Configuration(proxyBeanMethods = false)
public class PublicationConfiguration {

    @Bean
    PublicationTime publicationTime(
            @Value("${caseclock.publication.at:06:00}") String at,
            @Value("${caseclock.publication.zone:Europe/London}") String zone) {
        try {
            return new PublicationTime(LocalTime.parse(at), ZoneId.of(zone));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "caseclock.publication.at must be a time such as 06:00 and caseclock.publication.zone a zone such as"
                            + " Europe/London; they are \"%s\" and \"%s\".".formatted(at, zone),
                    wrong);
        }
    }

    @Bean
    WeekFigures weekFigures(ClockQuery clocks, SpellQuery spells, BankHolidays holidays) {
        return new WeekFigures(clocks, spells, holidays);
    }

    @Bean
    Publisher publisher(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Teams teams,
            WeekFigures weekFigures,
            PublicationTime publicationTime,
            Timeliness timeliness,
            Clock clock) {
        return new Publisher(
                figuresDatabase,
                snapshot(transactions),
                teams,
                weekFigures,
                publicationTime,
                timeliness.rules(),
                clock);
    }

    @Bean
    Background publication(Publisher publisher, ServedLayout servedLayout) {
        var loop = new PublicationLoop(publisher);
        return new Background("publication", () -> servedLayout.isRead() ? loop.turn() : Duration.ofSeconds(5));
    }

    @Bean
    Publications publications(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            WeekFigures weekFigures,
            Timeliness timeliness,
            BankHolidays holidays,
            Timescales timescales) {
        TransactionTemplate readOnly = snapshot(transactions);
        readOnly.setReadOnly(true);
        return new Publications(
                figuresDatabase,
                readOnly,
                weekFigures,
                new Tracing(timeliness, holidays, timescales),
                new Foretelling(timeliness, holidays));
    }

    private static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
