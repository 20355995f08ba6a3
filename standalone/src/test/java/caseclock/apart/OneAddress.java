package caseclock.apart;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The proxy of the compose file as a process: its own configuration, with only the processes behind it, the port and the certificate of this machine. */
final class OneAddress implements AutoCloseable {

    private static final char[] PASSWORD = "for tests".toCharArray();

    private final Process process;
    private final int port;
    private final KeyStore keys;

    private OneAddress(Process process, int port, KeyStore keys) {
        this.process = process;
        this.port = port;
        this.keys = keys;
    }

    static OneAddress before(List<ServiceProcess> commands, List<ServiceProcess> queries, Path directory)
            throws Exception {
        Composed.need("nginx", "nginx-light");
        int port = ServiceProcess.freePort();
        var keys = certificate(directory);
        var configuration = Files.readString(Composed.ROOT.resolve("ops/proxy/nginx.conf"))
                .replace("/tmp/", directory + "/")
                .replace("/dev/stderr", directory.resolve("errors").toString())
                .replace("/dev/stdout", directory.resolve("asked").toString());
        Files.writeString(directory.resolve("nginx.conf"), configuration);
        Files.writeString(directory.resolve("listen.conf"), "listen 127.0.0.1:" + port + " ssl;");
        Files.writeString(
                directory.resolve("tls.conf"),
                "ssl_certificate %1$s/certificate; ssl_certificate_key %1$s/key;".formatted(directory));
        Files.writeString(
                directory.resolve("upstreams.conf"),
                upstream("command", commands) + upstream("query", queries)
                        + "upstream grafana { server 127.0.0.1:1; }");
        var process = new ProcessBuilder(
                        "nginx", "-c", directory.resolve("nginx.conf").toString(), "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start();
        awaitListening(port, process, directory);
        return new OneAddress(process, port, keys);
    }

    private static void awaitListening(int port, Process process, Path directory) throws IOException {
        while (true) {
            try (var _ = new java.net.Socket("127.0.0.1", port)) {
                return;
            } catch (java.net.ConnectException notYet) {
                if (!process.isAlive()) {
                    throw new AssertionError("the proxy ended: " + Files.readString(directory.resolve("said")));
                }
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private static String upstream(String name, List<ServiceProcess> processes) {
        return processes.stream()
                .map(process -> "server 127.0.0.1:" + process.port() + ";")
                .collect(Collectors.joining(" ", "upstream " + name + " { zone " + name + " 64k; ", " }\n"));
    }

    /** Made for this run and trusted by nobody else. */
    private static KeyStore certificate(Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = directory.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-alias",
                        "address",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        pem(
                directory.resolve("certificate"),
                "CERTIFICATE",
                keys.getCertificate("address").getEncoded());
        pem(
                directory.resolve("key"),
                "PRIVATE KEY",
                keys.getKey("address", PASSWORD).getEncoded());
        return keys;
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines));
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    /** For a client that trusts this certificate and no other. */
    SSLContext trusting() throws GeneralSecurityException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            trusted.load(null, null);
        } catch (IOException broken) {
            throw new GeneralSecurityException(broken);
        }
        trusted.setCertificateEntry("address", keys.getCertificate("address"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
