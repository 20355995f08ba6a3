package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.WorkerCodes;
import caseclock.command.intake.annexa.AnnexAFile;
import caseclock.command.intake.census.CensusFile;
import caseclock.command.intake.facts.FactsFile;
import caseclock.command.intake.rows.FileCouncil;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.command.intake.ssda903.Ssda903File;
import caseclock.events.Happened;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells from its first bytes what a file may be, and opens it as that. Reading it shows whether it is. */
public final class FileKinds {

    static final String UNKNOWN = "unknown";

    /** Every kind that is read. */
    public static final List<String> ALL = List.of(CensusFile.KIND, AnnexAFile.KIND, Ssda903File.KIND, FactsFile.KIND);

    private static final int LOOKED_AT = 4_096;
    private static final byte[] ZIP = {'P', 'K'};

    private final Set<String> councils;
    private final Supplier<Optional<String>> onlyCouncil;
    private final CaseIds caseIds;
    private final WorkerCodes workers;

    /**
     * @param councils the councils whose files are accepted; empty for any
     * @param onlyCouncil the council whose children are known, if there is only one
     */
    public FileKinds(Set<String> councils, Supplier<Optional<String>> onlyCouncil, CaseIds caseIds) {
        this.councils = councils;
        this.onlyCouncil = onlyCouncil;
        this.caseIds = caseIds;
        this.workers = new WorkerCodes(caseIds.keyFor("workers"));
    }

    /** XML begins with a tag, whatever its encoding writes before and between; a workbook is a zip file; tables tell by their heads. */
    public static String of(byte[] firstBytes) {
        if (isZip(firstBytes)) {
            return AnnexAFile.KIND;
        }
        String start = new String(firstBytes, 0, Math.min(firstBytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\xA0]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<") ? CensusFile.KIND : table(start);
    }

    private static String table(String start) {
        if (start.contains("sw_id") && start.contains("sw_decom")) {
            return Ssda903File.KIND;
        }
        if (start.contains("happenedon") && start.contains("fact")) {
            return FactsFile.KIND;
        }
        return start.contains("child unique id") ? AnnexAFile.KIND : UNKNOWN;
    }

    private static boolean isZip(byte[] firstBytes) {
        return firstBytes.length > 1 && firstBytes[0] == ZIP[0] && firstBytes[1] == ZIP[1];
    }

    StatementFile open(SpooledUpload upload, InputStream bytes) throws UnreadableFile {
        Optional<String> council = upload.wish().council();
        return switch (upload.kind()) {
            case CensusFile.KIND -> CensusFile.open(bytes, councils, caseIds::of, today(upload));
            case AnnexAFile.KIND -> annexA(upload, bytes, FileCouncil.of(councils, council.or(onlyCouncil)));
            case Ssda903File.KIND ->
                Ssda903File.open(bytes, councils, council.or(onlyCouncil), caseIds::of, workers::of, today(upload));
            case FactsFile.KIND -> FactsFile.open(bytes, councils, council.or(onlyCouncil), caseIds::of, today(upload));
            default ->
                throw new UnreadableFile(
                        "CaseClock does not know this kind of file. It reads children in need censuses (XML), "
                                + "Annex A workbooks (.xlsx) and their lists as CSV, SSDA903 social-worker episodes and its own CSV of facts.");
        };
    }

    private StatementFile annexA(SpooledUpload upload, InputStream bytes, String council) throws UnreadableFile {
        try {
            var marked = new BufferedInputStream(bytes);
            marked.mark(2);
            byte[] first = marked.readNBytes(2);
            marked.reset();
            return isZip(first)
                    ? AnnexAFile.workbook(marked, council, caseIds::of, workers, today(upload))
                    : AnnexAFile.csv(marked, council, caseIds::of, workers, today(upload));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static LocalDate today(SpooledUpload upload) {
        return LocalDate.ofInstant(upload.receivedAt(), Happened.LONDON);
    }
}
