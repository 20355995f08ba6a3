package caseclock.command.intake.annexa;

import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.xlsx.SheetRows;
import caseclock.command.intake.xlsx.Workbook;
import caseclock.command.intake.xlsx.Workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet with the header of a list. Of several for one list, the one that is called so is read, and none that is hidden if another is not. */
public record FoundSheet(Sheet sheet, AnnexAList list) {

    /** The sheets for one list, that which is read first. */
    static List<FoundSheet> of(List<FoundSheet> found, AnnexAList list) {
        return found.stream()
                .filter(one -> one.list() == list)
                .sorted(Comparator.comparing((FoundSheet one) -> one.sheet().hidden())
                        .thenComparing(one -> !one.isCalledSo()))
                .toList();
    }

    /** The sheets of a workbook that are read, by what places in them are called. */
    public static Map<String, Sheet> readIn(Workbook workbook) throws UnreadableFile {
        List<FoundSheet> found = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            try (SheetRows rows = workbook.rows(sheet)) {
                FoundTable.in(rows).columns().ifPresent(columns -> found.add(new FoundSheet(sheet, columns.list())));
            }
        }
        Map<String, Sheet> read = new LinkedHashMap<>();
        for (AnnexAList list : AnnexAList.values()) {
            of(found, list).stream().findFirst().ifPresent(one -> read.put(list.label(), one.sheet()));
        }
        return read;
    }

    private boolean isCalledSo() {
        return AnnexAList.named(sheet.name()).equals(Optional.of(list));
    }
}
