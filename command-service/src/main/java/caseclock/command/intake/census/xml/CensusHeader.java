package caseclock.command.intake.census.xml;

import caseclock.command.intake.ShownText;
import caseclock.command.intake.UnreadableFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose census a file is, and of which year.
 *
 * @param council DfE's three-digit code (LEA, N00216)
 * @param year the year in which the census ends (N00602), if the file says so legibly
 * @param referenceDate its last day (N00603), if the file says so legibly
 */
public record CensusHeader(String council, Optional<Integer> year, Optional<LocalDate> referenceDate) {

    private static final Set<String> ITEMS = Set.of("Collection", "Year", "ReferenceDate", "LEA");
    private static final Set<String> WRAPPERS = Set.of("CollectionDetails", "Source");
    private static final MonthDay YEARS_END = MonthDay.of(3, 31);

    /** The last day of the census. */
    public Optional<LocalDate> ends() {
        return referenceDate.or(() -> year.map(YEARS_END::atYear));
    }

    /** 1 April, the first day of the census. */
    public Optional<LocalDate> begins() {
        return ends().map(end -> YEARS_END.atYear(end.getYear() - 1).plusDays(1));
    }

    /** Reads the header element at hand. */
    static CensusHeader read(XmlCursor header) throws UnreadableFile {
        Map<String, String> items = new HashMap<>();
        collect(header, items);
        String collection = items.getOrDefault("Collection", "CIN");
        if (!collection.equals("CIN")) {
            throw header.refused("The file says that it is the collection “" + ShownText.of(collection)
                    + "”. CaseClock reads the children in need census, whose Collection is CIN.");
        }
        return new CensusHeader(
                council(header, items.getOrDefault("LEA", "")),
                Optional.ofNullable(items.get("Year")).flatMap(CensusHeader::year),
                Optional.ofNullable(items.get("ReferenceDate")).flatMap(CensusHeader::day));
    }

    private static void collect(XmlCursor at, Map<String, String> items) throws UnreadableFile {
        while (at.intoNext()) {
            String name = at.name();
            if (WRAPPERS.contains(name)) {
                collect(at, items);
            } else if (ITEMS.contains(name)) {
                items.putIfAbsent(name, at.text());
            } else {
                at.skip();
            }
        }
    }

    private static String council(XmlCursor header, String lea) throws UnreadableFile {
        if (!lea.matches("[0-9]{3}")) {
            throw header.refused(
                    "The file does not say which council it is from. LEA, in the Source part of the Header, "
                            + "holds DfE's three-digit code of the council.");
        }
        return lea;
    }

    private static Optional<Integer> year(String text) {
        return text.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
