package caseclock.command.intake.rejected;

import caseclock.command.intake.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what was rejected of an upload in the form in which the upload came. */
public enum RejectedFile {
    CENSUS("xml", "application/xml") {
        @Override
        void copy(InputStream original, Reasons reasons, OutputStream out) throws IOException {
            RejectedCensus.write(original, reasons, out);
        }
    },
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void copy(InputStream original, Reasons reasons, OutputStream out) throws UnreadableFile, IOException {
            RejectedWorkbook.write(original, reasons, out);
        }
    },
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void copy(InputStream original, Reasons reasons, OutputStream out) throws UnreadableFile, IOException {
            RejectedCsv.write(original, reasons, out);
        }
    };

    private static final int LOOKED_AT = 200;

    private final String suffix;
    private final String mediaType;

    RejectedFile(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** How the name of the file ends. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    abstract void copy(InputStream original, Reasons reasons, OutputStream out) throws UnreadableFile, IOException;

    /** Of which form a file is that begins so. */
    public static RejectedFile of(byte[] firstBytes) {
        String start = new String(firstBytes, 0, Math.min(firstBytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return WORKBOOK;
        }
        return start.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\s]", "").startsWith("<") ? CENSUS : CSV;
    }

    /**
     * Writes the header and the rejected rows with their reasons, as far as the original can be read. Only a row at a time is in memory.
     *
     * @param original the bytes that were uploaded
     * @throws IOException if they cannot be had, or the result cannot be written
     */
    public static void write(InputStream original, Reasons reasons, OutputStream out) throws IOException {
        var bytes = new BufferedInputStream(original);
        bytes.mark(LOOKED_AT);
        byte[] firstBytes = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        try {
            of(firstBytes).copy(bytes, reasons, out);
        } catch (UnreadableFile brokenOff) {
            // The upload's own report says so; what came before was written.
            out.flush();
        }
    }
}
