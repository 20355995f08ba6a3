package caseclock.query;

import caseclock.query.api.FunnelController;
import caseclock.query.api.PublicationController;
import caseclock.query.api.SeriesController;
import caseclock.query.api.TeamController;
import caseclock.query.api.TimescaleController;
import caseclock.query.api.WeekController;
import caseclock.query.api.figures.DueController;
import caseclock.query.api.figures.EnquiryFigures;
import caseclock.query.api.figures.MeasureController;
import caseclock.query.api.figures.PlanFigures;
import caseclock.query.api.figures.RecordFigures;
import caseclock.query.api.figures.RecordsToCorrectController;
import caseclock.query.api.figures.ReferralFigures;
import caseclock.query.api.figures.TimescaleFigures;
import caseclock.query.api.figures.UnallocatedController;
import caseclock.query.api.figures.WhatIfFigures;
import caseclock.query.api.figures.WorkerFigures;
import caseclock.query.caseload.CaseloadsController;
import caseclock.query.caseload.WorkerController;
import caseclock.query.clocks.ClockController;
import caseclock.query.clocks.ClockListController;
import caseclock.query.comparison.ServiceController;
import caseclock.query.frame.Pages;
import caseclock.query.kept.KeptAnswers;
import caseclock.query.records.RecordsController;
import caseclock.query.teams.TeamsController;
import caseclock.query.unallocated.UnallocatedPageController;
import caseclock.query.weekly.WeeklyController;
import caseclock.query.worklist.WorklistController;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerAdapter;

/** Which answers are kept: those that rest on the read tables and on what was published, and on nothing else. */
@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    private static final int FEWEST_AT_A_TIME = 2;

    /** A page about one case is not: nobody else asks for it soon, and it need not lie in memory. */
    static final Set<Class<?>> KEPT = Set.of(
            CaseloadsController.class,
            ClockController.class,
            ClockListController.class,
            DueController.class,
            EnquiryFigures.class,
            FunnelController.class,
            MeasureController.class,
            PlanFigures.class,
            PublicationController.class,
            RecordFigures.class,
            RecordsController.class,
            RecordsToCorrectController.class,
            ReferralFigures.class,
            SeriesController.class,
            ServiceController.class,
            TeamController.class,
            TeamsController.class,
            TimescaleController.class,
            TimescaleFigures.class,
            UnallocatedController.class,
            UnallocatedPageController.class,
            WeekController.class,
            WeeklyController.class,
            WhatIfFigures.class,
            WorkerController.class,
            WorkerFigures.class,
            WorklistController.class);

    @Bean
    KeptAnswers keptAnswers(
            @Qualifier("requestMappingHandlerAdapter") HandlerAdapter controllers,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            Pages pages,
            Clock clock) {
        int atATime = Math.max(FEWEST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
        return new KeptAnswers(controllers, KEPT, figuresDatabase, pages, clock, atATime);
    }
}
