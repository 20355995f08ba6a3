package caseclock.command.intake.spool;

import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.UploadEvent.UploadStarted;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Takes a file in: into the database as it comes, never whole into memory. It counts as taken in with its last byte, or not at all. */
public final class Receiver {

    private final Spool spool;
    private final CaseRecorder recorder;
    private final DataSource database;
    private final Clock clock;
    private final Supplier<UUID> identities;
    private final Function<byte[], String> kinds;
    private final long mostBytes;

    /**
     * @param kinds tells what a file may be from its first bytes
     * @param mostBytes the longest file that is taken in
     */
    public Receiver(
            Spool spool,
            CaseRecorder recorder,
            DataSource database,
            Clock clock,
            Supplier<UUID> identities,
            Function<byte[], String> kinds,
            long mostBytes) {
        this.spool = spool;
        this.recorder = recorder;
        this.database = database;
        this.clock = clock;
        this.identities = identities;
        this.kinds = kinds;
        this.mostBytes = mostBytes;
    }

    /** What is wrong with what was sent. */
    public enum Fault {
        TOO_LONG("file", "too-long"),
        NO_FILE("file", "no-file"),
        COUNCIL("council", "council");

        private final String field;
        private final String word;

        Fault(String field, String word) {
            this.field = field;
            this.word = word;
        }

        /** The field of the request. */
        public String field() {
            return field;
        }

        /** By which the address tells a page. */
        public String word() {
            return word;
        }
    }

    /** A file that is not taken in; the message is a sentence. */
    public static final class NotTaken extends IOException {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        public NotTaken(Fault fault, String sentence) {
            super(sentence);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** @return the identity of the upload, which now waits to be read */
    public UUID receive(InputStream file, Wish wish) throws IOException {
        UUID upload = identities.get();
        try (var _ = UploadLock.take(database, upload).orElseThrow()) {
            spool.begin(upload, wish, clock.instant());
            complete(spooled(upload, file, wish));
            return upload;
        } catch (IOException | RuntimeException brokenOff) {
            spool.remove(upload);
            throw brokenOff;
        }
    }

    private SpooledUpload spooled(UUID upload, InputStream file, Wish wish) throws IOException {
        MessageDigest hash = sha256();
        String kind = "";
        long length = 0;
        byte[] part = file.readNBytes(Spool.PART_LENGTH);
        for (int number = 0; part.length > 0; number++) {
            length += part.length;
            refuseIfTooLong(length);
            kind = number == 0 ? kinds.apply(part) : kind;
            hash.update(part);
            spool.add(upload, number, part);
            part = file.readNBytes(Spool.PART_LENGTH);
        }
        if (length == 0) {
            throw new NotTaken(Fault.NO_FILE, "The file is empty.");
        }
        return new SpooledUpload(upload, kind, HexFormat.of().formatHex(hash.digest()), length, wish, clock.instant());
    }

    private void refuseIfTooLong(long length) throws NotTaken {
        if (length > mostBytes) {
            throw new NotTaken(
                    Fault.TOO_LONG,
                    "The file is longer than " + (mostBytes >> 20)
                            + " MB, the most that this installation takes in. Upload it in parts, or have the limit raised.");
        }
    }

    private void complete(SpooledUpload upload) {
        recorder.together(() -> {
            spool.complete(upload);
            recorder.append(new UploadStarted(
                    upload.id(),
                    upload.kind(),
                    upload.fileHash(),
                    upload.bytes(),
                    upload.wish().council(),
                    Optional.of(upload.wish().toBeConfirmed()).filter(confirm -> confirm)));
            return upload;
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
