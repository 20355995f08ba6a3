package caseclock.standalone.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup while it is being written: beside its place, for its owner alone, and moved there when it is whole and on disk. */
final class UnfinishedFile implements AutoCloseable {

    private final Path place;
    private final Path path;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    UnfinishedFile(Path place) throws IOException {
        this.place = place.toAbsolutePath();
        this.path = this.place.resolveSibling(place.getFileName() + ".unfinished");
        Files.deleteIfExists(path);
        this.channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    Path path() {
        return path;
    }

    /** Where the next table's rows go; whoever looks at them sees them go by. */
    OutputStream entry(String name, Rows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                rows.see(bytes, from, length);
                zip.write(bytes, from, length);
            }
        };
    }

    void entry(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    /** Nothing comes after; what was written is on disk. */
    void closeEntries() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    void moveIntoPlace() throws IOException {
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(place.resolveSibling("."), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Leaves nothing that was not moved. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
