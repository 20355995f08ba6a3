package caseclock.query.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.query.measures.NotAsked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListAskedTest {

    private static Optional<String> column(String sort) {
        return ListAsked.column(Optional.of(sort), List.of("team", "due"), column -> column);
    }

    @Test
    void whatIsLeftOutOrBlankGoesWithoutSaying() {
        assertThat(ListAsked.page(Optional.empty())).isEqualTo(1);
        assertThat(ListAsked.page(Optional.of(" "))).isEqualTo(1);
        assertThat(ListAsked.descending(Optional.of(""))).isEmpty();
        assertThat(column("")).isEmpty();
    }

    @Test
    void whatIsAskedIsFound() {
        assertThat(ListAsked.page(Optional.of("12"))).isEqualTo(12);
        assertThat(ListAsked.descending(Optional.of("desc"))).contains(true);
        assertThat(ListAsked.descending(Optional.of("asc"))).contains(false);
        assertThat(column("due")).contains("due");
    }

    @Test
    void anythingElseIsRefusedNamingWhatThereIs() {
        assertThatThrownBy(() -> ListAsked.page(Optional.of("0"))).isInstanceOf(NotAsked.class);
        assertThatThrownBy(() -> ListAsked.page(Optional.of("9999999"))).isInstanceOf(NotAsked.class);
        assertThatThrownBy(() -> ListAsked.descending(Optional.of("up"))).hasMessageContaining("asc or desc");
        assertThatThrownBy(() -> column("child")).hasMessageContaining("team, due");
    }
}
