package caseclock.access.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/** A council's identity provider (OpenID Connect): where its doors are and with which keys it signs. It is asked when that is needed, and has seconds to answer. */
public final class Provider {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);
    private static final Duration ADDRESSES_ARE_GOOD_FOR = Duration.ofDays(365);
    private static final Duration KEYS_ARE_GOOD_FOR = Duration.ofMinutes(5);

    /** A key that is not known may be a new one, or anybody's invention, which must not make everybody ask. */
    private static final Duration KEYS_ARE_NEW_FOR = Duration.ofSeconds(10);

    private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {};

    private final String issuer;
    private final RestClient http =
            RestClient.builder().requestFactory(connections()).build();
    private final OneAsker<Map<String, Object>> addresses = new OneAsker<>(this::askForAddresses, System::nanoTime);
    private final OneAsker<JWKSet> keys = new OneAsker<>(this::askForKeys, System::nanoTime);

    /** @param issuer as the provider spells it */
    public Provider(String issuer) {
        this.issuer = issuer;
    }

    /** For whatever else is asked of a provider, as long as it does not take longer than this. */
    public static ClientHttpRequestFactory connections() {
        var connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(TO_CONNECT);
        connections.setReadTimeout(TO_ANSWER);
        return connections;
    }

    /** What it says of itself. */
    public Map<String, Object> addresses() throws ProviderAway {
        return addresses.notOlderThan(ADDRESSES_ARE_GOOD_FOR);
    }

    /** Reads what it signed; whether that is meant for us and in date is checked by whoever adds a validator. */
    public NimbusJwtDecoder signed() {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, (asked, _) -> keys(asked)));
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        return new NimbusJwtDecoder(processor);
    }

    private List<JWK> keys(JWKSelector asked) {
        var known = asked.select(keys.notOlderThan(KEYS_ARE_GOOD_FOR));
        return known.isEmpty() ? asked.select(keys.notOlderThan(KEYS_ARE_NEW_FOR)) : known;
    }

    private Map<String, Object> askForAddresses() {
        var where = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        Map<String, Object> told = http.get().uri(where).retrieve().body(FIELDS);
        if (told == null || !issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("The provider at " + where + " calls itself another issuer.");
        }
        return told;
    }

    private JWKSet askForKeys() {
        try {
            var where = String.valueOf(addresses().get("jwks_uri"));
            return JWKSet.parse(
                    Objects.requireNonNull(http.get().uri(where).retrieve().body(String.class)));
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
