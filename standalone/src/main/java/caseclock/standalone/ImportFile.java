package caseclock.standalone;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file to a running CaseClock and shows how far it is until it is done. */
final class ImportFile {

    private static final String BOUNDARY = "caseclock-upload-6f1d0f3b";
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int SHOWN_REJECTIONS = 20;
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

    /** 0 if the file was read to its end, 1 if it was refused. */
    int send() throws IOException {
        Path file = options.file().orElseThrow();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misuse("There is no readable file " + file + ".");
        }
        HttpResponse<String> accepted = answering.ask(answering
                .request("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> multipart(file))));
        if (accepted.statusCode() != 202) {
            throw new Misuse("CaseClock did not take the file: " + Answering.sentence(accepted));
        }
        return follow(accepted.headers().firstValue("Location").orElseThrow());
    }

    private int follow(String location) throws IOException {
        while (true) {
            HttpResponse<String> answer =
                    answering.ask(answering.request(location).GET());
            // The projection may be a moment behind the upload.
            if (answer.statusCode() == 200) {
                JsonNode upload = JSON.readTree(answer.body());
                progress.show(
                        upload.path("progress").asDouble(), upload.path("read").asInt() + " records");
                if (!upload.path("status").asString().equals("RUNNING")) {
                    return report(upload);
                }
            }
            pause();
        }
    }

    private int report(JsonNode upload) {
        progress.end();
        if (upload.path("status").asString().equals("REFUSED")) {
            out.println("Refused: " + upload.path("refusedBecause").asString());
        }
        out.printf(
                "%d read: %d recorded, %d unchanged, %d corrected, %d withdrawn, %d rejected.%n",
                upload.path("read").asInt(),
                upload.path("recorded").asInt(),
                upload.path("unchanged").asInt(),
                upload.path("corrected").asInt(),
                upload.path("withdrawn").asInt(),
                upload.path("rejected").asInt());
        int shown = 0;
        for (JsonNode rejection : upload.path("rejections")) {
            if (shown++ < SHOWN_REJECTIONS) {
                out.printf(
                        "  record %d, %s \"%s\": %s%n",
                        rejection.path("row").asInt(),
                        rejection.path("field").asString(),
                        rejection.path("value").asString(),
                        rejection.path("reason").asString());
            }
        }
        if (shown > SHOWN_REJECTIONS) {
            out.printf("  and %d more: %s/uploads%n", shown - SHOWN_REJECTIONS, options.address());
        }
        return upload.path("status").asString().equals("FINISHED") ? 0 : 1;
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
