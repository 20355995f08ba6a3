package caseclock.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.stream.Stream;

/**
 * Where a call comes from.
 *
 * @param address as it is written, for instance "127.0.0.1"
 * @param passedOn whether a proxy says that somebody stands behind it
 */
record Caller(String address, boolean passedOn) {

    static Caller of(HttpServletRequest request) {
        boolean passedOn = Stream.of("X-Forwarded-For", "Forwarded").anyMatch(name -> request.getHeader(name) != null);
        return new Caller(request.getRemoteAddr(), passedOn);
    }

    /** Whoever is passed on by a proxy of this machine may sit anywhere. */
    boolean isThisMachine() {
        return !passedOn && InetAddress.ofLiteral(address).isLoopbackAddress();
    }
}
