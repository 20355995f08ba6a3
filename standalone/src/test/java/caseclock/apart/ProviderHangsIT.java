package caseclock.apart;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.apart.ServiceProcess.Service;
import caseclock.standalone.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** While the identity provider takes connections and never answers, nobody waits for it for long and everything else goes on. */
class ProviderHangsIT {

    /** More than a service has threads. */
    private static final int CALLERS = 60;

    private static CouncilProvider council;
    private static ServerSocket silent;
    private static ServiceProcess query;

    @BeforeAll
    static void start() throws Exception {
        council = CouncilProvider.start();
        silent = new ServerSocket(0, CALLERS, InetAddress.getLoopbackAddress());
        var environment = ServiceProcess.environment(TestDatabase.migrated(), council);
        environment.put("CASECLOCK_OIDC_ISSUER", "http://127.0.0.1:" + silent.getLocalPort());
        query = ServiceProcess.start(Service.QUERY, environment).ready();
    }

    @AfterAll
    static void stop() throws Exception {
        query.close();
        silent.close();
        council.close();
    }

    /** An answer within the test's own time-out is what is asked for; one after the other they would wait for minutes. */
    @Test
    void machines_are_all_answered_and_others_do_not_notice() throws Exception {
        var token = council.bearer("script", "auditor");
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var calls = Collections.nCopies(CALLERS, (Callable<Integer>)
                    () -> query.get(token, "/api/v1/timescales").statusCode());
            var asking = calls.stream().map(threads::submit).toList();
            assertThat(query.isReady()).isTrue();
            assertThat(query.get("", "/accessibility").statusCode()).isEqualTo(200);
            assertThat(asking.stream().map(ProviderHangsIT::outcome)).containsOnly(503);
        }
        assertThat(query.get(token, "/api/v1/timescales").body())
                .contains("identity provider does not answer at the moment");
    }

    private static int outcome(Future<Integer> call) {
        try {
            return call.get();
        } catch (Exception unanswered) {
            throw new AssertionError("not answered in time", unanswered);
        }
    }

    @Test
    void people_are_told_to_come_back() {
        var answer = Browser.at(query.address()).open("/oauth2/authorization/council");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Not at the moment");
        assertThat(query.said()).contains("A sign-in at the identity provider failed: provider_away");
    }
}
