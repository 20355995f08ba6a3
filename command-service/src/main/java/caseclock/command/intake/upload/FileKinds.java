package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.CensusFile;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.events.Happened;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Tells from its first bytes what a file may be, and opens it as that. Reading it shows whether it is. */
public final class FileKinds {

    static final String UNKNOWN = "unknown";

    private static final int LOOKED_AT = 200;

    private final Set<String> councils;
    private final CaseIds caseIds;
    private final Clock clock;

    /** @param councils the councils whose files are accepted; empty for any */
    public FileKinds(Set<String> councils, CaseIds caseIds, Clock clock) {
        this.councils = councils;
        this.caseIds = caseIds;
        this.clock = clock;
    }

    /** XML begins with a tag, whatever its encoding writes before and between. */
    public static String of(byte[] firstBytes) {
        String start = new String(firstBytes, 0, Math.min(firstBytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return start.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\s]", "").startsWith("<") ? CensusFile.KIND : UNKNOWN;
    }

    StatementFile open(SpooledUpload upload, InputStream bytes) throws UnreadableFile {
        if (!upload.kind().equals(CensusFile.KIND)) {
            throw new UnreadableFile(
                    "CaseClock does not know this kind of file. It reads children in need censuses, which are XML.");
        }
        return CensusFile.open(bytes, councils, caseIds::of, LocalDate.ofInstant(clock.instant(), Happened.LONDON));
    }
}
