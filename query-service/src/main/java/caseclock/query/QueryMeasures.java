package caseclock.query;

import caseclock.query.allocation.WaitQuery;
import caseclock.query.allocation.WorkerQuery;
import caseclock.query.api.figures.AskingInAddress;
import caseclock.query.api.figures.DueController;
import caseclock.query.api.figures.EnquiryFigures;
import caseclock.query.api.figures.PlanFigures;
import caseclock.query.api.figures.RecordFigures;
import caseclock.query.api.figures.RecordsToCorrectController;
import caseclock.query.api.figures.ReferralFigures;
import caseclock.query.api.figures.SmallNumbers;
import caseclock.query.api.figures.TimescaleFigures;
import caseclock.query.api.figures.WhatIfFigures;
import caseclock.query.api.figures.WorkerFigures;
import caseclock.query.demand.DemandQuery;
import caseclock.query.discussions.DiscussionQuery;
import caseclock.query.enquiries.EnquiryQuery;
import caseclock.query.measures.Freshness;
import caseclock.query.measures.Teams;
import caseclock.query.plans.PlanQuery;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.recordkeeping.RecordsToCorrect;
import caseclock.query.referrals.ReferralQuery;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.whatif.WhatIf;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The measures beyond the clocks of one timescale, and the addresses that answer them. */
@Configuration(proxyBeanMethods = false)
@Import({
    DueController.class,
    EnquiryFigures.class,
    PlanFigures.class,
    RecordFigures.class,
    RecordsToCorrectController.class,
    ReferralFigures.class,
    SmallNumbers.class,
    TimescaleFigures.class,
    WhatIfFigures.class,
    WorkerFigures.class
})
public class QueryMeasures {

    private static final String FIGURES = "figuresDatabase";

    @Bean
    PlanQuery planQuery(@Qualifier(FIGURES) JdbcClient figures) {
        return new PlanQuery(figures);
    }

    @Bean
    WaitQuery waitQuery(@Qualifier(FIGURES) JdbcClient figures, BankHolidays holidays) {
        return new WaitQuery(figures, holidays);
    }

    @Bean
    WorkerQuery workerQuery(@Qualifier(FIGURES) JdbcClient figures) {
        return new WorkerQuery(figures);
    }

    @Bean
    ReferralQuery referralQuery(@Qualifier(FIGURES) JdbcClient figures) {
        return new ReferralQuery(figures);
    }

    @Bean
    RecordQuery recordQuery(@Qualifier(FIGURES) JdbcClient figures, BankHolidays holidays) {
        return new RecordQuery(figures, holidays);
    }

    @Bean
    RecordsToCorrect recordsToCorrect(@Qualifier(FIGURES) JdbcClient figures) {
        return new RecordsToCorrect(figures);
    }

    @Bean
    DiscussionQuery discussionQuery(@Qualifier(FIGURES) JdbcClient figures, BankHolidays holidays) {
        return new DiscussionQuery(figures, holidays);
    }

    @Bean
    EnquiryQuery enquiryQuery(@Qualifier(FIGURES) JdbcClient figures) {
        return new EnquiryQuery(figures);
    }

    @Bean
    DemandQuery demandQuery(@Qualifier(FIGURES) JdbcClient figures) {
        return new DemandQuery(figures);
    }

    @Bean
    WhatIf whatIf(@Qualifier(FIGURES) JdbcClient figures, Timeliness timeliness) {
        return new WhatIf(figures, timeliness);
    }

    /** Reads the question that every one of these measures is asked. */
    @Bean
    WebMvcConfigurer questionsInAddresses(Teams teams, Freshness freshness, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskingInAddress(teams, freshness, clock));
            }
        };
    }
}
