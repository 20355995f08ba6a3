package caseclock.query.comparison;

import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.Teams;
import caseclock.query.recordkeeping.RecordQuery;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescales;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The comparison of teams and what it finds its figures with. */
@Configuration(proxyBeanMethods = false)
@Import(ServiceController.class)
public class ComparisonConfiguration {

    @Bean
    ServiceFinder serviceFinder(
            ClockQuery clocks, RecordQuery records, Teams teams, Timescales timescales, BankHolidays holidays) {
        return new ServiceFinder(clocks, records, teams, timescales, holidays);
    }
}
