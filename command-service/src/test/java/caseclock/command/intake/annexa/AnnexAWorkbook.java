package caseclock.command.intake.annexa;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes Annex A workbooks for tests: {@code new AnnexAWorkbook().list(5).row("C1", "Strategy discussion …", day)}. A row is given as headings and
 * values by turns; a {@link LocalDate} is written as Excel writes days, a number as a number, all else as text.
 */
public final class AnnexAWorkbook {

    private static final List<String> COMMON =
            List.of("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)");

    private static final Map<Integer, List<String>> HEADINGS = Map.of(
            1, List.of("Date of Contact", "Contact Source"),
            3,
                    List.of(
                            "Date of referral",
                            "Referral Source",
                            "Referral NFA?",
                            "Number of Referrals in Last 12 Months",
                            "Allocated Team",
                            "Allocated Worker"),
            4,
                    List.of(
                            "Does the Child have a Disability",
                            "Continuous Assessment Start Date",
                            "Child Seen During Continuous Assessment",
                            "Continuous Assessment Date of Authorisation",
                            "Was the child assessed as requiring LA children’s social care support?",
                            "Allocated Team",
                            "Allocated Worker"),
            5,
                    List.of(
                            "Does the Child have a Disability",
                            "Strategy discussion initiating Section 47 Enquiry Start Date",
                            "Was an Initial Child Protection Conference deemed unnecessary?",
                            "Date of Initial Child Protection Conference",
                            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                            "Number of Section 47 Enquiries in the last 12 months",
                            "Number of ICPCs in the last 12 months",
                            "Allocated Team",
                            "Allocated Worker"),
            6,
                    List.of(
                            "Does the Child have a Disability",
                            "CIN Start Date",
                            "Primary Need Code",
                            "Date Child Was Last Seen",
                            "CIN Closure Date",
                            "Reason for Closure",
                            "Case Status",
                            "Allocated Team",
                            "Allocated Worker"),
            7,
                    List.of(
                            "Does the Child have a Disability",
                            "Child Protection Plan Start Date",
                            "Initial Category of Abuse",
                            "Latest Category of Abuse",
                            "Date of the Last Statutory Visit",
                            "Was the Child Seen Alone?",
                            "Date of latest review conference",
                            "Child Protection Plan End Date",
                            "Number of Previous Child Protection Plans",
                            "Allocated Team",
                            "Allocated Worker"),
            8,
                    List.of(
                            "Date Started to be Looked After",
                            "Child's Category of Need",
                            "Start date of current legal status",
                            "Child's Legal Status",
                            "Date of Latest Statutory Review",
                            "Date of Last Social Work Visit",
                            "Date Ceased to be Looked After",
                            "Reason Ceased to be Looked After",
                            "Start Date of Most Recent Placement",
                            "Placement Type",
                            "Allocated Team",
                            "Allocated Worker"));

    private final Map<String, AnnexAList> sheets = new LinkedHashMap<>();

    /** One list of a workbook. */
    public static final class AnnexAList {

        private final List<String> headings;
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private Consumer<Worksheet> above = sheet -> {};
        private int headerRow;

        private AnnexAList(List<String> headings) {
            this.headings = headings;
        }

        /** Heading, value, heading, value … after the child's reference; a heading that is not the list's own is refused. */
        public AnnexAList row(Object child, Object... headingsAndValues) {
            var row = new LinkedHashMap<String, Object>();
            row.put(headings.getFirst(), child);
            for (int at = 0; at < headingsAndValues.length; at += 2) {
                String heading = String.valueOf(headingsAndValues[at]);
                if (!headings.contains(heading)) {
                    throw new IllegalArgumentException("No heading: " + heading);
                }
                row.put(heading, headingsAndValues[at + 1]);
            }
            rows.add(row);
            return this;
        }

        /** Rows above the header, which then is in that row, counted from 1. */
        public AnnexAList below(int row, Consumer<Worksheet> written) {
            above = written;
            headerRow = row - 1;
            return this;
        }
    }

    /** The list with Ofsted's headings, on a sheet “List n”. */
    public AnnexAList list(int number) {
        return sheets.computeIfAbsent("List " + number, name -> new AnnexAList(headings(number)));
    }

    /** A table with these headings, of which the first is the child's. */
    public AnnexAList sheet(String name, List<String> headings) {
        return sheets.computeIfAbsent(name, sheet -> new AnnexAList(headings));
    }

    /** Ofsted's headings of a list. */
    public static List<String> headings(int number) {
        var headings = new ArrayList<>(COMMON);
        headings.addAll(HEADINGS.get(number));
        return headings;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    public byte[] bytes() {
        return bytes(workbook -> {});
    }

    /** @param more done to the workbook before it is finished */
    public byte[] bytes(Consumer<Workbook> more) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "CaseClock's tests", "1.0")) {
            sheets.forEach((name, list) -> write(workbook.newWorksheet(name), list));
            more.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, AnnexAList list) {
        list.above.accept(sheet);
        for (int column = 0; column < list.headings.size(); column++) {
            sheet.value(list.headerRow, column, list.headings.get(column));
        }
        for (int row = 0; row < list.rows.size(); row++) {
            write(sheet, list, row);
        }
    }

    private static void write(Worksheet sheet, AnnexAList list, int row) {
        list.rows.get(row).forEach((heading, value) -> {
            int column = list.headings.indexOf(heading);
            switch (value) {
                case LocalDate day -> {
                    sheet.value(list.headerRow + 1 + row, column, day);
                    sheet.style(list.headerRow + 1 + row, column)
                            .format("dd/mm/yyyy")
                            .set();
                }
                case Number number -> sheet.value(list.headerRow + 1 + row, column, number);
                default -> sheet.value(list.headerRow + 1 + row, column, value.toString());
            }
        });
    }
}
