package caseclock.command.intake.annexa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes zipped files apart and puts them together again, otherwise. */
public final class Zipped {

    private Zipped() {}

    /** The parts of a zipped file by their names. */
    public static Map<String, byte[]> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try {
            Path file = Files.write(Files.createTempFile("zipped", ""), zip);
            try (var in = new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE)) {
                for (ZipEntry part : Collections.list(in.entries())) {
                    parts.put(part.getName(), in.getInputStream(part).readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    public static byte[] of(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The same file with other text in one part; the text that goes must be there. */
    public static byte[] replaced(byte[] zip, String part, String text, String by) {
        var parts = parts(zip);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(part + " has no " + text + ": " + before);
        }
        return with(zip, part, before.replace(text, by).getBytes(StandardCharsets.UTF_8));
    }

    /** The same file with that part. */
    public static byte[] with(byte[] zip, String part, byte[] bytes) {
        var parts = parts(zip);
        parts.put(part, bytes);
        return of(parts);
    }
}
