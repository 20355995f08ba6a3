package caseclock.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions in PostgreSQL as the two sides' roles see them. */
class SharedSessionsIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    private final SessionRepository<?> atQuery = SharedSessions.in(DATABASE.query());
    private final SessionRepository<?> atCommand = SharedSessions.in(DATABASE.command());

    @Test
    void what_one_side_puts_into_a_session_the_other_finds_there() {
        var signedIn =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("auditor", null, List.of()));
        var id = begin(atQuery, signedIn);
        assertThat(atCommand.findById(id))
                .isNotNull()
                .satisfies(found ->
                        assertThat(found.<Object>getAttribute(SIGNED_IN)).isEqualTo(signedIn));
        atCommand.deleteById(id);
        assertThat(atQuery.findById(id)).isNull();
    }

    @Test
    void what_a_version_cannot_read_is_as_if_it_were_not_there() {
        var id = begin(atQuery, new SecurityContextImpl());
        JdbcClient.create(DATABASE.command())
                .sql("update sessions.session_attributes set attribute_bytes = '\\x0102'")
                .update();
        assertThat(atCommand.findById(id).<Object>getAttribute(SIGNED_IN)).isNull();
    }

    @Test
    void a_session_nobody_came_back_to_counts_no_more_and_is_removed() {
        var id = begin(atQuery, new SecurityContextImpl());
        JdbcClient.create(DATABASE.query())
                .sql("update sessions.session set expiry_time = ?, last_access_time = ? where session_id = ?")
                .params(minutesAgo(1), minutesAgo(31), id)
                .update();
        assertThat(atCommand.findById(id)).isNull();
        SharedSessions.in(DATABASE.command()).cleanUpExpiredSessions();
        assertThat(JdbcClient.create(DATABASE.query())
                        .sql("select count(*) from sessions.session where session_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static long minutesAgo(int minutes) {
        return Clock.systemUTC().instant().minus(Duration.ofMinutes(minutes)).toEpochMilli();
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions, SecurityContextImpl signedIn) {
        var session = sessions.createSession();
        session.setAttribute(SIGNED_IN, signedIn);
        sessions.save(session);
        return session.getId();
    }
}
