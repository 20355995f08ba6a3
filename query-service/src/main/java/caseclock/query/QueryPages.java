package caseclock.query;

import caseclock.access.AccessConfiguration;
import caseclock.access.setup.StartRefused;
import caseclock.query.allocation.WaitQuery;
import caseclock.query.allocation.WorkerQuery;
import caseclock.query.branding.Branding;
import caseclock.query.branding.BrandingController;
import caseclock.query.branding.Colour;
import caseclock.query.branding.Logo;
import caseclock.query.casehistory.CasePageController;
import caseclock.query.casehistory.CaseReplays;
import caseclock.query.casehistory.CompareController;
import caseclock.query.caseload.CaseloadQuery;
import caseclock.query.caseload.CaseloadsController;
import caseclock.query.caseload.HeldQuery;
import caseclock.query.caseload.WorkerController;
import caseclock.query.caseload.YearQuery;
import caseclock.query.clocks.ClocksConfiguration;
import caseclock.query.comparison.ComparisonConfiguration;
import caseclock.query.counts.FourCountsQuery;
import caseclock.query.definitions.DefinitionsController;
import caseclock.query.errors.ErrorPages;
import caseclock.query.errors.NothingThere;
import caseclock.query.frame.Assets;
import caseclock.query.frame.House;
import caseclock.query.frame.NoText;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Visitors;
import caseclock.query.frame.WhenAsked;
import caseclock.query.imports.CheckDownloads;
import caseclock.query.imports.RejectedRows;
import caseclock.query.imports.RejectedRowsController;
import caseclock.query.imports.UploadPages;
import caseclock.query.lookup.LookUpController;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Freshness;
import caseclock.query.measures.Freshness.Reach;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.SharedMeetings;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.Teams;
import caseclock.query.measures.Unchanged;
import caseclock.query.operations.StandStill;
import caseclock.query.operations.page.DeadLetterPages;
import caseclock.query.operations.page.FiguresPages;
import caseclock.query.published.Publications;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.records.CaseSystem;
import caseclock.query.records.RecordsController;
import caseclock.query.replay.CaseRecords;
import caseclock.query.signin.SignInPages;
import caseclock.query.teams.TeamCounts;
import caseclock.query.teams.TeamsController;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import caseclock.query.unallocated.DailyQuery;
import caseclock.query.unallocated.UnallocatedPageController;
import caseclock.query.unallocated.WaitingQuery;
import caseclock.query.weekly.ChangedQuery;
import caseclock.query.weekly.WeekQuery;
import caseclock.query.weekly.WeeklyController;
import caseclock.query.words.FreshWords;
import caseclock.query.work.CaseDetails;
import caseclock.query.work.OpenWork;
import caseclock.query.worklist.WorklistController;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.FixedVersionStrategy;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Everything that a browser is shown: the pages, what stands around them, and who may see them. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccessConfiguration.class,
    CaseloadsController.class,
    BrandingController.class,
    CasePageController.class,
    CheckDownloads.class,
    ClocksConfiguration.class,
    CompareController.class,
    ComparisonConfiguration.class,
    DefinitionsController.class,
    DeadLetterPages.class,
    ErrorPages.class,
    FiguresPages.class,
    LookUpController.class,
    NothingThere.class,
    RecordsController.class,
    RejectedRowsController.class,
    SignInPages.class,
    TeamsController.class,
    UnallocatedPageController.class,
    UploadPages.class,
    WeeklyController.class,
    WorkerController.class,
    WorklistController.class
})
public class QueryPages {

    private static final int WEEKS_KEPT = 50;

    @Bean
    Pages pages(
            @Value("${caseclock.council-name:Children’s services}") String council,
            @Value("${caseclock.marking:OFFICIAL-SENSITIVE}") String marking,
            @Value("${caseclock.invented:false}") boolean invented,
            Branding branding,
            Freshness freshness,
            StandStill standStill,
            Clock clock) {
        var house = new House(
                council,
                marking,
                "/assets/" + Assets.fingerprint(),
                invented,
                branding.styleAddress(),
                branding.logoAddress());
        return new Pages(house, clock, today -> reach(freshness.reach(), today), standStill::now);
    }

    /** What cannot be shown stops the start: nobody would look for a missing logo in a log. */
    @Bean
    Branding branding(
            @Value("${caseclock.council.logo:}") String logo, @Value("${caseclock.council.colour:}") String colour) {
        return new Branding(
                set("caseclock.council.logo", logo, Logo::read), set("caseclock.council.colour", colour, Colour::read));
    }

    @Bean
    CaseSystem caseSystem(@Value("${caseclock.case-system.url:}") String url) {
        return set("caseclock.case-system.url", url, CaseSystem::read).orElseGet(CaseSystem::none);
    }

    private static <T> Optional<T> set(String property, String text, Function<String, T> how) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(how.apply(text.strip()));
        } catch (IllegalArgumentException wrong) {
            throw StartRefused.wrong(property, String.valueOf(wrong.getMessage()));
        }
    }

    private static String reach(Reach reach, LocalDate today) {
        return FreshWords.of(reach.lastUpload(), reach.lastRecord(), reach.stopped(), today);
    }

    @Bean
    StandStill standStill(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            Timeliness timeliness,
            @Value("${caseclock.freshness.behind-for:2m}") Duration behindFor,
            Clock clock) {
        return new StandStill(figuresDatabase, timeliness.rules(), behindFor, clock);
    }

    @Bean
    RejectedRows rejectedRows(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new RejectedRows(figuresDatabase);
    }

    @Bean
    Freshness freshness(@Qualifier("figuresDatabase") JdbcClient figuresDatabase) {
        return new Freshness(figuresDatabase);
    }

    @Bean
    OpenClocks openClocks(ClockQuery clocks, BankHolidays holidays) {
        return new OpenClocks(clocks, holidays);
    }

    @Bean
    OpenWork openWork(
            OpenClocks clocks,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            BankHolidays holidays,
            Timescales timescales) {
        return new OpenWork(clocks, new CaseDetails(figuresDatabase), holidays, timescales);
    }

    @Bean
    WeekQuery weekQuery(
            ClockQuery clocks,
            SpellQuery spells,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            FourCountsQuery counts,
            Publications publications,
            BankHolidays holidays,
            Timescales timescales) {
        var details = new CaseDetails(figuresDatabase);
        return new WeekQuery(
                clocks,
                spells,
                details,
                counts,
                new ChangedQuery(publications, details),
                new Unchanged<>(figuresDatabase, WEEKS_KEPT),
                holidays,
                timescales);
    }

    @Bean
    FourCountsQuery fourCountsQuery(
            OpenClocks clocks, SpellQuery spells, RecordsToCorrect records, BankHolidays holidays) {
        return new FourCountsQuery(clocks, spells, records, holidays);
    }

    @Bean
    CaseReplays caseReplays(CaseRecords records, Timeliness timeliness, Timescales timescales, BankHolidays holidays) {
        return new CaseReplays(records, timeliness, timescales, holidays);
    }

    @Bean
    TeamCounts teamCounts(Teams teams, OpenClocks clocks, SpellQuery spells, BankHolidays holidays) {
        return new TeamCounts(teams, clocks, spells, holidays);
    }

    @Bean
    WaitingQuery waitingQuery(
            SpellQuery spells,
            WaitQuery waits,
            OpenClocks clocks,
            Teams teams,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            BankHolidays holidays) {
        return new WaitingQuery(
                spells,
                waits,
                new DailyQuery(figuresDatabase),
                clocks,
                new SharedMeetings(figuresDatabase),
                teams,
                holidays);
    }

    @Bean
    CaseloadQuery caseloadQuery(
            OpenClocks clocks,
            WorkerQuery changes,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            BankHolidays holidays,
            @Value("${caseclock.caseload.guideline:15}") int guideline) {
        return new CaseloadQuery(
                new HeldQuery(figuresDatabase),
                new YearQuery(figuresDatabase),
                clocks,
                new SharedMeetings(figuresDatabase),
                changes,
                holidays,
                guideline);
    }

    /** The two things that pages ask of a request, and the files that a browser may keep for ever. */
    @Bean
    WebMvcConfigurer pagesOnTheWeb(Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WhenAsked(clock));
                resolvers.add(new Visitors());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NoText());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                var forever =
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
                var versions = new VersionResourceResolver()
                        .addVersionStrategy(new FixedVersionStrategy(Assets.fingerprint()), "/**");
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:" + Assets.FOLDER)
                        .setCacheControl(forever)
                        .resourceChain(true)
                        .addResolver(versions);
            }
        };
    }
}
