package caseclock.query.timeliness;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** England's bank holidays, and since when each was known: some were announced or moved at short notice. */
public final class BankHolidays {

    private static final int A_YEARS_HOLIDAYS = 8;

    private final NavigableMap<Instant, WorkingCalendar> calendars = new TreeMap<>();
    private final SortedSet<Instant> announcements = new TreeSet<>();
    private final List<BankHoliday> holidays;
    private final LocalDate coversUntil;

    private BankHolidays(List<BankHoliday> holidays, LocalDate coversUntil) {
        this.holidays = holidays;
        this.coversUntil = coversUntil;
        holidays.stream().flatMap(BankHoliday::changes).forEach(announcements::add);
        calendars.put(Instant.MIN, calendarAt(Instant.MIN, holidays));
        announcements.forEach(moment -> calendars.put(moment, calendarAt(moment, holidays)));
    }

    private static WorkingCalendar calendarAt(Instant moment, List<BankHoliday> holidays) {
        return new WorkingCalendar(holidays.stream()
                .filter(holiday -> holiday.knownAt(moment))
                .map(BankHoliday::day)
                .toList());
    }

    /**
     * Reads {@code bank-holidays-england.csv}: date, announced_on, withdrawn_on, and a last column that only people read.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number and what is wrong
     */
    public static BankHolidays read(Reader csv) {
        return of(lines(csv));
    }

    /**
     * These and the ones of a second file with the same columns, for what is announced between two versions of CaseClock. A line there stands instead
     * of ours for the same day, so that it can withdraw a holiday, too. A further year is only covered once a whole year's holidays are listed.
     *
     * @throws IllegalArgumentException at the first line that cannot be right, with its number and what is wrong
     */
    public BankHolidays and(Reader csv) {
        var byDay = new TreeMap<LocalDate, BankHoliday>();
        holidays.forEach(holiday -> byDay.put(holiday.day(), holiday));
        byDay.putAll(lines(csv));
        return of(byDay);
    }

    private static TreeMap<LocalDate, BankHoliday> lines(Reader csv) {
        var byDay = new TreeMap<LocalDate, BankHoliday>();
        for (CsvLine line : CsvLine.read(csv, BankHoliday.COLUMNS)) {
            BankHoliday holiday = BankHoliday.on(line);
            if (byDay.putIfAbsent(holiday.day(), holiday) != null) {
                throw line.wrong("the bank holiday of " + holiday.day() + " is listed twice");
            }
        }
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("The file lists no bank holiday.");
        }
        return byDay;
    }

    private static BankHolidays of(TreeMap<LocalDate, BankHoliday> byDay) {
        return new BankHolidays(List.copyOf(byDay.values()), lastDayCovered(byDay));
    }

    /** England has eight bank holidays a year. A year with one added day alone is not known yet, and its other days must not pass for working days. */
    private static LocalDate lastDayCovered(TreeMap<LocalDate, BankHoliday> byDay) {
        int year = byDay.firstKey().getYear();
        while (inYear(byDay, year + 1) >= A_YEARS_HOLIDAYS) {
            year++;
        }
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static int inYear(TreeMap<LocalDate, BankHoliday> byDay, int year) {
        return byDay.subMap(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.JANUARY, 1))
                .size();
    }

    /** The calendar as announced by that moment. A holiday is known, or no longer known, from the start of the day (London) of its announcement. */
    public WorkingCalendar knownAt(Instant moment) {
        return calendars.floorEntry(moment).getValue();
    }

    /** The moments at which the calendar changed. */
    public SortedSet<Instant> announcements() {
        return Collections.unmodifiableSortedSet(announcements);
    }

    /** These or none, and further days that do not count as working days. */
    BankHolidays supposing(boolean none, Set<LocalDate> closed) {
        var days = new TreeMap<LocalDate, BankHoliday>();
        closed.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(day -> days.put(day, new BankHoliday(day, Optional.empty(), Optional.empty())));
        holidays.stream().filter(_ -> !none).forEach(holiday -> days.putIfAbsent(holiday.day(), holiday));
        return new BankHolidays(List.copyOf(days.values()), coversUntil);
    }

    /** Everything that the list says, as one text. */
    String described() {
        return holidays.toString();
    }

    /**
     * The last day for which bank holidays are listed, the end of a year. Later days, and days before the first year of the list, count as
     * working days if they are weekdays: a due day that lies later may turn out too early.
     */
    public LocalDate coversUntil() {
        return coversUntil;
    }
}
