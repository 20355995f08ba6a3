package caseclock.query;

import caseclock.access.AccessConfiguration;
import caseclock.query.api.CaseController;
import caseclock.query.api.FunnelController;
import caseclock.query.api.ImportController;
import caseclock.query.api.Problems;
import caseclock.query.api.PublicationController;
import caseclock.query.api.SeriesController;
import caseclock.query.api.TeamController;
import caseclock.query.api.TimescaleController;
import caseclock.query.api.WeekController;
import caseclock.query.api.figures.MeasureController;
import caseclock.query.api.figures.UnallocatedController;
import caseclock.query.eventstream.EventStream;
import caseclock.query.imports.Upload;
import caseclock.query.imports.UploadEffects;
import caseclock.query.imports.Uploads;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.Teams;
import caseclock.query.metrics.HeadStall;
import caseclock.query.metrics.MetricsConfiguration;
import caseclock.query.operations.OperationsSchema;
import caseclock.query.projection.FiguresSchema;
import caseclock.query.published.PublicationConfiguration;
import caseclock.query.published.Publications;
import caseclock.query.replay.CaseRecords;
import caseclock.query.timeliness.AllocationPolicy;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The door of the query side. It needs a {@link Clock}, and {@code queryDataSource}: connections of the query role with the read tables' schema
 * first in the search path. The event store must have been set up before, and by {@link caseclock.query.published.PublishedSchema} the schema of
 * what is published.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackageClasses = Uploads.class,
        entityManagerFactoryRef = "figuresEntities",
        transactionManagerRef = "figuresEntityTransactions")
@Import({
    AccessConfiguration.class,
    CaseController.class,
    DigestConfiguration.class,
    FunnelController.class,
    ImportController.class,
    KeptConfiguration.class,
    MeasureController.class,
    MetricsConfiguration.class,
    OperationsConfiguration.class,
    Problems.class,
    PublicationConfiguration.class,
    ProjectionConfiguration.class,
    PublicationController.class,
    SeriesController.class,
    TeamController.class,
    QueryMeasures.class,
    QueryPages.class,
    TimescaleController.class,
    UnallocatedController.class,
    WeekController.class
})
public class QuerySide {

    /** The database role of this side, which may read events and owns the read tables. */
    public static final String ROLE = "caseclock_query";

    /**
     * What follows the database in the address of its connections. They plan every question for the values asked about: a plan for any values
     * cannot know that only one council is asked about, and went through the spells of all. PostgreSQL changes over to it after a few askings
     * unless it is told not to. Errors leave out the detail, which would repeat the row.
     */
    public static final String CONNECTIONS =
            "?logServerErrorDetail=false&currentSchema=figures&options=-c%20plan_cache_mode=force_custom_plan";

    @Bean
    InitializingBean figuresMigration(@Qualifier("queryDataSource") DataSource database) {
        return () -> {
            OperationsSchema.migrate(database);
            FiguresSchema.migrate(database);
        };
    }

    @Bean
    JdbcClient figuresDatabase(
            @Qualifier("queryDataSource") DataSource database,
            @Qualifier("figuresMigration") InitializingBean migrated) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager figuresTransactions(@Qualifier("queryDataSource") DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    BankHolidays bankHolidays(@Value("${caseclock.bank-holidays.further-file:}") String further) {
        BankHolidays listed = read("bank-holidays-england.csv", BankHolidays::read);
        return further.isBlank()
                ? listed
                : new SettingsFile("caseclock.bank-holidays.further-file", Path.of(further)).read(listed::and);
    }

    @Bean
    Timescales timescales(@Value("${caseclock.timescales.local-file:}") String localFile) {
        Timescales national = read("timescales.csv", Timescales::read);
        return localFile.isBlank()
                ? national
                : new SettingsFile("caseclock.timescales.local-file", Path.of(localFile)).read(national::withLocal);
    }

    @Bean
    AllocationPolicy allocationPolicy(
            @Value("${caseclock.unallocated.duty-cover-counts:false}") boolean dutyCoverCounts,
            @Value("${caseclock.unallocated.team-alone-counts:false}") boolean teamAloneCounts) {
        return new AllocationPolicy(dutyCoverCounts, teamAloneCounts);
    }

    @Bean
    Timeliness timeliness(Timescales timescales, BankHolidays bankHolidays, AllocationPolicy allocationPolicy) {
        return new Timeliness(timescales, bankHolidays, allocationPolicy);
    }

    @Bean
    EventStream eventStream(@Qualifier("queryDataSource") DataSource database) {
        return new EventStream(database);
    }

    /** Asking for the head moves it on, in a process whose projection rests because another's is at work, too. */
    @Bean
    HeadStall headStall(EventStream eventStream) {
        return () -> {
            eventStream.finalHead();
            return eventStream.stalledFor();
        };
    }

    @Bean
    ClockQuery clockQuery(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new ClockQuery(figuresDatabase);
    }

    @Bean
    SpellQuery spellQuery(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new SpellQuery(figuresDatabase);
    }

    @Bean
    Teams teams(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new Teams(figuresDatabase);
    }

    @Bean
    CaseRecords caseRecords(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new CaseRecords(figuresDatabase);
    }

    @Bean
    UploadEffects uploadEffects(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase, Publications publications, Clock clock) {
        return new UploadEffects(figuresDatabase, publications, clock);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean figuresEntities(
            @Qualifier("queryDataSource") DataSource database,
            @Qualifier("figuresMigration") InitializingBean migrated) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(database);
        factory.setPersistenceUnitName("figures");
        factory.setPackagesToScan(Upload.class.getPackageName());
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        return factory;
    }

    @Bean
    PlatformTransactionManager figuresEntityTransactions(@Qualifier("figuresEntities") EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }

    private static <T> T read(String name, Function<Reader, T> how) {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Timeliness.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return how.apply(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
