package caseclock.query.metrics;

import static caseclock.events.Happened.LONDON;

import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.Teams;
import caseclock.query.metrics.ImportQuery.LastImport;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts together what is read for operators, how often, and where they see it. */
@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

    private static final String FRESHNESS = "figures";

    @Bean
    ShortReading shortReading(@Qualifier("figuresTransactions") PlatformTransactionManager transactions) {
        return new ShortReading(transactions);
    }

    @Bean
    Part<FiguresStanding> watchedFigures(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            ShortReading reading,
            Timeliness timeliness,
            MeterRegistry registry,
            Clock clock) {
        var query = new StandingQuery(figuresDatabase, timeliness.rules(), clock);
        return new Part<>("figures", () -> reading.of(query::standing), new FiguresBoard(registry), clock);
    }

    @Bean
    Part<Duration> watchedHead(HeadStall headStall, MeterRegistry registry, Clock clock) {
        var gauge = new GaugeFamily(
                registry,
                "timeliness.head.stalled.seconds",
                "How long one append has held the reader of the store back");
        return new Part<>(
                "head",
                headStall::stalledFor,
                new SeriesBoard<>(gauge, stalled -> Map.of(Tags.empty(), stalled.toMillis() / 1000.0)),
                clock);
    }

    @Bean
    Part<List<LastImport>> watchedImports(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            ShortReading reading,
            BankHolidays holidays,
            MeterRegistry registry,
            Clock clock) {
        var query = new ImportQuery(figuresDatabase);
        return new Part<>(
                "imports", () -> reading.of(query::lastImports), new ImportsBoard(registry, holidays, clock), clock);
    }

    @Bean
    Part<Optional<Instant>> watchedBackup(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            ShortReading reading,
            MeterRegistry registry,
            Clock clock) {
        var query = new BackupQuery(figuresDatabase);
        var gauge = new GaugeFamily(
                registry,
                "timeliness.backup.last.success.timestamp.seconds",
                "When a backup of this database was last written and read back");
        return new Part<>(
                "backup",
                () -> reading.of(query::lastBackup),
                new SeriesBoard<>(
                        gauge,
                        last -> last.map(at -> Map.of(Tags.empty(), (double) at.getEpochSecond()))
                                .orElse(Map.of())),
                clock);
    }

    @Bean
    Part<List<TeamCounts>> watchedTeams(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            ShortReading reading,
            Teams teams,
            OpenClocks openClocks,
            SpellQuery spells,
            BankHolidays holidays,
            MeterRegistry registry,
            Clock clock) {
        var measures = new TeamCountsQuery.Measures(teams, openClocks, spells, holidays);
        var query = new TeamCountsQuery(figuresDatabase, reading, measures, clock);
        return new Part<>("teams", query::councils, new TeamsBoard(registry, clock), clock);
    }

    @Bean
    Rest metricsRest(@Value("${caseclock.metrics.read-every:15s}") Duration every) {
        return new Rest(every);
    }

    @Bean
    ReadingLoop metricsReadingLoop(List<Part<?>> parts, MeterRegistry registry, Rest rest) {
        parts.forEach(new ReadingBoard(registry)::watch);
        return new ReadingLoop(parts, rest);
    }

    @Bean(name = FRESHNESS + "HealthIndicator")
    HealthIndicator figuresHealth(
            Part<FiguresStanding> watchedFigures,
            Part<Duration> watchedHead,
            @Value("${caseclock.freshness.events-behind:0}") long eventsBehind,
            @Value("${caseclock.freshness.behind-for:2m}") Duration behindFor,
            @Value("${caseclock.freshness.head-stalled:2m}") Duration headStalled,
            Rest rest,
            Clock clock) {
        var limits = new FreshnessLimits(eventsBehind, behindFor, headStalled);
        Duration oldest = rest.longest().plus(ShortReading.LONGEST.multipliedBy(2));
        return new FiguresHealth(watchedFigures, watchedHead, limits, oldest, clock);
    }

    @Bean
    HealthEndpointGroupsPostProcessor freshnessApart() {
        return new FreshnessApart(FRESHNESS);
    }

    /** What does not change while the process runs. */
    @Bean
    MeterBinder standingFacts(BankHolidays holidays) {
        Instant end = holidays.coversUntil().plusDays(1).atStartOfDay(LONDON).toInstant();
        String version = Optional.ofNullable(
                        MetricsConfiguration.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return registry -> {
            Gauge.builder("timeliness.calendar.covers.until.timestamp.seconds", end::getEpochSecond)
                    .description("The end of the last year whose bank holidays are listed")
                    .register(registry);
            Gauge.builder("timeliness.build.info", () -> 1)
                    .tags("service", "query", "version", version)
                    .description("Which version this is")
                    .register(registry);
        };
    }
}
