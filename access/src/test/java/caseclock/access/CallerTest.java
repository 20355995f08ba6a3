package caseclock.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "0:0:0:0:0:0:0:1"})
    void isThisMachine(String address) {
        assertThat(new Caller(address, false).isThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.7", "10.0.0.1", "172.17.0.1", "fe80::1", "0.0.0.0"})
    void isSomebodyOnTheNetwork(String address) {
        assertThat(new Caller(address, false).isThisMachine()).isFalse();
    }

    @Test
    void whomAProxyOfThisMachinePassesOnIsNotThisMachine() {
        assertThat(new Caller("127.0.0.1", true).isThisMachine()).isFalse();
    }
}
