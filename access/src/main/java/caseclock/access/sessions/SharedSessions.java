package caseclock.access.sessions;

import caseclock.access.AccessConfiguration;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions where every process finds them: whoever is signed in at one is signed in at all. It needs {@code sessions}, see {@link #in}. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
public class SharedSessions {

    private static final String TABLE = "sessions.session";

    /** Removes once a minute what nobody came back to. */
    public static JdbcIndexedSessionRepository in(DataSource database) {
        var alone = new TransactionTemplate(new JdbcTransactionManager(database));
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database), alone);
        sessions.setTableName(TABLE);
        sessions.setDefaultMaxInactiveInterval(Duration.ofMinutes(AccessConfiguration.IDLE_MINUTES));
        sessions.setConversionService(SessionBytes.conversion());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    /** Outside of where sessions are read, so that also a session that cannot be read is answered. */
    public static FilterRegistrationBean<? extends Filter> without(Predicate<Throwable> databaseIsAway) {
        var place = new FilterRegistrationBean<>(new WithoutDatabase(databaseIsAway));
        place.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        place.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return place;
    }

    @Bean
    CookieSerializer cookies(@Value("${server.servlet.session.cookie.secure:true}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(AccessConfiguration.COOKIE);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Before everything that asks who is signed in, also where an error is told. */
    @Bean
    <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionFilterInItsPlace(
            SessionRepositoryFilter<S> filter) {
        var place = new FilterRegistrationBean<>(filter);
        place.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        place.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return place;
    }
}
