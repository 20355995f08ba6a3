package caseclock.query.clocks;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Teams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescales;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages about timescales and what they find their figures with. */
@Configuration(proxyBeanMethods = false)
@Import({ClockController.class, ClockListController.class})
public class ClocksConfiguration {

    @Bean
    ClockFinder clockFinder(ClockQuery clocks, Teams teams, Timescales timescales, BankHolidays holidays) {
        return new ClockFinder(clocks, teams, timescales, holidays);
    }

    @Bean
    ClockCounts clockCounts(@Qualifier("figuresDatabase") JdbcClient figures) {
        return new ClockCounts(figures);
    }
}
