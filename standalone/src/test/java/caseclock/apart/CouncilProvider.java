package caseclock.apart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A council's identity provider as small as can be (OpenID Connect, code flow): it signs in at once whoever was said to sit at the browser. */
public final class CouncilProvider implements AutoCloseable {

    public static final String CLIENT = "caseclock";
    public static final String SECRET = "a client secret for tests";

    private static final Duration LIFE = Duration.ofMinutes(10);

    /** Who sits at the browser. */
    private record Person(String account, List<String> roles) {}

    private record Asked(Person person, String nonce) {}

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile String refusal = "";
    private volatile Person atTheBrowser = new Person("nobody", List.of());

    private CouncilProvider(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static CouncilProvider start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("of the council").generate();
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var provider = new CouncilProvider(key, HttpServer.create(here, 0));
            provider.answer("/.well-known/openid-configuration", provider::configuration);
            provider.answer("/jwks", _ -> Answer.json(new JWKSet(key.toPublicJWK()).toString()));
            provider.answer("/authorize", provider::authorize);
            provider.answer("/token", provider::token);
            provider.answer("/sign-out", asked -> Answer.redirect(asked.query().get("post_logout_redirect_uri")));
            provider.server.start();
            return provider;
        } catch (IOException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it is this person who signs in. */
    public void atTheBrowser(String account, String... roles) {
        atTheBrowser = new Person(account, List.of(roles));
    }

    /** Does something while everybody who means to sign in is sent back with this error. */
    public void refusing(String error, Runnable meanwhile) {
        refusal = error;
        try {
            meanwhile.run();
        } finally {
            refusal = "";
        }
    }

    /** What a person's sign-in brings along, and what stands in the address at which they sign out. */
    public String idToken(String account, String... roles) {
        return signed(new Person(account, List.of(roles)), CLIENT, "of a sign-in");
    }

    /** A token for a machine. */
    public String bearer(String account, String... roles) {
        return bearerFor(CLIENT, account, roles);
    }

    /** A token for a machine that means to talk to another service. */
    public String bearerFor(String audience, String account, String... roles) {
        return signed(new Person(account, List.of(roles)), audience, null);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Answer configuration(Request asked) {
        return Answer.json("""
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "end_session_endpoint":"%1$s/sign-out","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"],"scopes_supported":["openid","profile"]}""".formatted(issuer()));
    }

    private Answer authorize(Request asked) {
        if (!refusal.isEmpty()) {
            return Answer.redirect(asked.query().get("redirect_uri") + "?error=" + encoded(refusal) + "&state="
                    + encoded(asked.query().get("state")));
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(atTheBrowser, asked.query().getOrDefault("nonce", "")));
        return Answer.redirect(asked.query().get("redirect_uri") + "?code=" + code + "&state="
                + java.net.URLEncoder.encode(asked.query().get("state"), StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Only to whoever knows the client's secret, and for each code once. */
    private Answer token(Request asked) {
        var basic = java.util.Base64.getEncoder()
                .encodeToString((CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        var signIn = codes.remove(String.valueOf(asked.form().get("code")));
        if (signIn == null || !("Basic " + basic).equals(asked.authorization())) {
            return new Answer(401, "application/json", "{\"error\":\"invalid_client\"}", "");
        }
        return Answer.json("""
                {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":600,"scope":"openid profile"}""".formatted(UUID.randomUUID(), signed(signIn.person(), CLIENT, signIn.nonce())));
    }

    private String signed(Person person, String audience, String nonce) {
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject of " + person.account())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("preferred_username", person.account())
                .claim("roles", person.roles())
                .claim("nonce", nonce)
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Responder {
        Answer to(Request asked);
    }

    private record Request(Map<String, String> query, Map<String, String> form, String authorization) {

        static Request of(HttpExchange exchange) throws IOException {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return new Request(
                    fields(exchange.getRequestURI().getRawQuery()),
                    fields(body),
                    exchange.getRequestHeaders().getFirst("Authorization"));
        }

        private static Map<String, String> fields(String encoded) {
            return encoded == null || encoded.isEmpty()
                    ? Map.of()
                    : Arrays.stream(encoded.split("&"))
                            .map(field -> field.split("=", 2))
                            .collect(Collectors.toMap(
                                    field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        }
    }

    private record Answer(int status, String type, String body, String location) {

        static Answer json(String body) {
            return new Answer(200, "application/json", body, "");
        }

        static Answer redirect(String where) {
            return new Answer(302, "text/plain", "", where);
        }
    }

    private void answer(String path, Responder responder) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var answer = responder.to(Request.of(exchange));
                var body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                if (!answer.location().isEmpty()) {
                    exchange.getResponseHeaders().set("Location", answer.location());
                }
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } catch (RuntimeException broken) {
                throw new UncheckedIOException(new IOException(broken));
            }
        });
    }
}
