package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zipped file, of which all together only so much is unpacked. The bytes wait in a temporary file that has no name any more. */
final class Parcel implements AutoCloseable {

    /** Six months of the largest council come to a tenth of this. */
    private static final long MOST_UNPACKED = 200L << 20;

    private final ZipFile zip;
    private long unpacked;

    private Parcel(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UncheckedIOException if the file is not at fault but the bytes could not be had or kept */
    static Parcel of(InputStream bytes) throws UnreadableFile {
        try {
            Path name = Files.createTempFile("caseclock-workbook-", "");
            try (var file = FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                Path kept = OpenFile.withoutName(name);
                bytes.transferTo(Channels.newOutputStream(file));
                FileForm.refuseOthers(file);
                EndOfZip.check(file);
                return new Parcel(open(kept));
            } finally {
                Files.deleteIfExists(name);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("A workbook could not be put aside to be read.", broken);
        }
    }

    private static ZipFile open(Path kept) throws UnreadableFile {
        try {
            return new ZipFile(kept.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
        } catch (IOException | IllegalArgumentException damaged) {
            throw WorkbookFault.damaged();
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The bytes of a part. Its name is looked up in the file's own list and nowhere else. */
    Optional<InputStream> part(String name) throws UnreadableFile {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry)));
        } catch (IOException | IllegalArgumentException damaged) {
            throw WorkbookFault.damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException leftOpen) {
            throw new UncheckedIOException("A temporary file could not be closed.", leftOpen);
        }
    }

    /** More was unpacked than any such file needs. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** Counts what is unpacked of all parts, whatever sizes the file gives for them. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            unpacked += Math.max(count, 0);
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
            return count;
        }
    }
}
