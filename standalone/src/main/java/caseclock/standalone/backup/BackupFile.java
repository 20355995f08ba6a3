package caseclock.standalone.backup;

import caseclock.standalone.Misuse;
import caseclock.standalone.backup.Manifest.Part;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that was written: what it says about itself, its tables' rows, and whether they are what was written. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws Misuse with a sentence if it is none, or of a later version */
    public static BackupFile open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misuse("There is no readable file " + file + ".");
        }
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip, manifest(zip));
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException broken) {
            throw new NotWhole("it is no backup, or its end is missing");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Empty if the key was not at hand when it was written. */
    public String keyFingerprint() {
        return manifest.keyFingerprint();
    }

    /** Reads every row of it. */
    Manifest check(Progress progress) throws IOException {
        Set<String> expected = new HashSet<>(Set.of(Manifest.NAME));
        long total = manifest.rows();
        long before = 0;
        for (Part part : manifest.parts()) {
            expected.add(part.entry());
            long done = before;
            var rows = new Rows(() -> {});
            try (InputStream content = rowsOf(part, rows)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException broken) {
                throw new NotWhole("the rows of " + part.name() + " are damaged");
            }
            compare(part, rows);
            before = done + part.rows();
            progress.show("checked", before, total);
        }
        if (!zip.stream().map(ZipEntry::getName).allMatch(expected::contains) || zip.size() != expected.size()) {
            throw new NotWhole("it holds other tables than it says");
        }
        return manifest;
    }

    static void compare(Part part, Rows rows) {
        if (rows.count() != part.rows() || !rows.hash().equals(part.sha256())) {
            throw new NotWhole("the rows of " + part.name() + " are not those that were written");
        }
    }

    /** The rows of a table as they go by somebody who looks at them. */
    InputStream rowsOf(Part part, Rows rows) throws IOException {
        return new FilterInputStream(entry(zip, part.entry())) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                rows.see(bytes, from, Math.max(0, read));
                return read;
            }
        };
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        byte[] json;
        try (InputStream content = entry(zip, Manifest.NAME)) {
            json = content.readAllBytes();
        }
        var crc = new CRC32();
        crc.update(json);
        if (crc.getValue() != zip.getEntry(Manifest.NAME).getCrc()) {
            throw new NotWhole("what it says about itself is damaged");
        }
        Manifest manifest = Manifest.read(json);
        if (manifest.format() > Manifest.FORMAT) {
            throw new Misuse("This backup was written by a later version of CaseClock (format " + manifest.format()
                    + ", this one reads up to " + Manifest.FORMAT + "). Restore it with that version.");
        }
        return manifest;
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new NotWhole("its part " + name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
