package caseclock.standalone;

import caseclock.standalone.Sending.Settled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file to a running CaseClock, or settles one that was checked, and shows how far it is until it is done. */
final class ImportFile {

    private static final String BOUNDARY = "caseclock-upload-6f1d0f3b";
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Options options;
    private final ProgressLine progress;
    private final PrintStream out;
    private final Answering answering;

    ImportFile(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.progress = new ProgressLine(out);
        this.answering = new Answering(options, "data-officer");
    }

    /** 0 if the file was read to its end and nothing is to be decided, 1 if it was refused, would be rejected in part or waits to be confirmed. */
    int send() throws IOException {
        var settled = options.sending().settled();
        return settled.isPresent() ? settle(settled.get()) : send(options.file().orElseThrow());
    }

    private int send(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misuse("There is no readable file " + file + ".");
        }
        HttpResponse<String> accepted = answering.ask(answering
                .request("/api/v1/imports" + options.sending().query())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> multipart(file))));
        if (accepted.statusCode() != 202) {
            throw new Misuse("CaseClock did not take the file: " + Answering.sentence(accepted));
        }
        JsonNode upload = follow(location(accepted), one -> !status(one).equals("RUNNING"));
        boolean onlyOlder =
                status(upload).equals("CHECKED") && !options.sending().check();
        return onlyOlder && options.sending().yes()
                ? settle(new Settled(upload.path("id").asString(), true))
                : report(upload);
    }

    private int settle(Settled settled) throws IOException {
        String address = "/api/v1/imports/" + settled.upload();
        HttpResponse<String> answer = answering.ask(answering
                .request(address + (settled.confirmed() ? "/confirmation" : "/discarded"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(options.sending().yes() ? "older=yes" : "")));
        if (answer.statusCode() / 100 != 2) {
            throw new Misuse("CaseClock did not do that: " + Answering.sentence(answer));
        }
        return report(follow(address, ImportFile::isSettled));
    }

    /** What is read may be a moment old, and say that it still waits. */
    private static boolean isSettled(JsonNode upload) {
        return !List.of("RUNNING", "CHECKED").contains(status(upload));
    }

    private static String location(HttpResponse<String> accepted) {
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private static String status(JsonNode upload) {
        return upload.path("status").asString();
    }

    private JsonNode follow(String location, Predicate<JsonNode> isOver) throws IOException {
        while (true) {
            HttpResponse<String> answer =
                    answering.ask(answering.request(location).GET());
            // The projection may be a moment behind the upload.
            if (answer.statusCode() == 200) {
                JsonNode upload = JSON.readTree(answer.body());
                progress.show(
                        upload.path("progress").asDouble(), upload.path("read").asInt() + " records");
                if (isOver.test(upload)) {
                    return upload;
                }
            }
            pause();
        }
    }

    private int report(JsonNode upload) {
        progress.end();
        return new ImportReport(options, out).tell(upload);
    }

    private static InputStream multipart(Path file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"upload\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
                    Files.newInputStream(file),
                    new ByteArrayInputStream(tail.getBytes(StandardCharsets.US_ASCII)))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for CaseClock", stopped);
        }
    }
}
