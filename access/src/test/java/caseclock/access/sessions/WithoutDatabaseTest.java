package caseclock.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;

/** What is taken for a database that is away. */
class WithoutDatabaseTest {

    private final WithoutDatabase filter = new WithoutDatabase(UncheckedIOException.class::isInstance);

    @Test
    void a_transaction_that_could_not_be_taken_back_because_its_connection_broke() throws Exception {
        var end = new TransactionSystemException("rollback failed", new IllegalStateException("closed"));
        end.initApplicationException(new UncheckedIOException(new java.io.IOException("broken")));
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/api/v1/teams"), response, (_, _) -> {
            throw end;
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }
}
