package caseclock.command.intake.annexa.table;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.rows.Row;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.CensusCode;
import caseclock.events.ClosureReason;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the kept cells of one row of a list, and writes down what it cannot read with what would be right. */
public final class ListRow {

    private static final int MOST_PLANS = 99;
    private static final Pattern YES = Pattern.compile("(?:yes|y|true|1)\\b.*");
    private static final Pattern NO = Pattern.compile("(?:no|n|false|0)\\b.*");
    private static final Pattern NOT_TOLD = Pattern.compile("(?:not |un|n/a).*");

    private final AnnexAList list;
    private final Row row;
    private final Readings how;
    private final List<Rejection> rejections;

    /**
     * How the rows of a file are read.
     *
     * @param from1904 whether numbers of days begin in 1904
     * @param today the last day on which anything can have happened
     * @param has whether the list's table has a column for that item
     */
    public record Readings(boolean from1904, LocalDate today, java.util.function.BiPredicate<AnnexAList, Item> has) {}

    public ListRow(Row row, Readings how, List<Rejection> rejections) {
        this.list = AnnexAList.numbered(row.list());
        this.row = row;
        this.how = how;
        this.rejections = rejections;
    }

    public AnnexAList list() {
        return list;
    }

    public Place place() {
        return new Place(list.label(), row.row());
    }

    /** Whether another row of the same list says the same in all that is read. */
    public boolean repeats(ListRow other) {
        return list == other.list && row.cells().equals(other.row.cells());
    }

    /** The day without which the row says nothing. */
    public Optional<LocalDate> startingDay() {
        String text = cell(list.day());
        if (text.isEmpty() || text.equals(Blank.FAILED)) {
            reject(
                    list.day(),
                    "",
                    "The day is missing, so nothing of this row was recorded. Give it as day/month/year.");
        }
        return day(list.day());
    }

    public Optional<LocalDate> day(Item item) {
        return said(item, text -> switch (CellDay.read(text, how.from1904(), how.today())) {
            case CellDay.Legible legible -> Optional.of(legible.day());
            case CellDay.Illegible illegible -> without(item, text, illegible.reason());
        });
    }

    public Optional<Boolean> answer(Item item) {
        return said(item, text -> {
            String plain = Codes.plain(text);
            if (NOT_TOLD.matcher(plain).matches()) {
                return Optional.empty();
            }
            boolean yes = YES.matcher(plain).matches();
            return yes || NO.matcher(plain).matches()
                    ? Optional.of(yes)
                    : without(item, text, "The answer is Yes or No.");
        });
    }

    public Optional<ReferralSource> source(Item item) {
        return coded(item, Codes::source, ReferralSource.values());
    }

    public Optional<PrimaryNeed> primaryNeed() {
        return coded(Item.PRIMARY_NEED, Codes::need, PrimaryNeed.values());
    }

    public Optional<ClosureReason> closureReason() {
        return coded(Item.CLOSURE_REASON, Codes::closure, ClosureReason.values());
    }

    public Optional<CategoryOfAbuse> category(Item item) {
        return coded(item, Codes::category, CategoryOfAbuse.values());
    }

    public Optional<Integer> previousPlans() {
        return said(
                Item.PREVIOUS_PLANS,
                text -> text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= MOST_PLANS
                        ? Optional.of(Integer.valueOf(text))
                        : without(Item.PREVIOUS_PLANS, text, "It is a whole number from 0 to " + MOST_PLANS + "."));
    }

    /** The code with which a cell begins, of a list of codes that is not recorded as such. */
    public String firstWord(Item item) {
        return Codes.firstWord(cell(item));
    }

    /** Whether the case is closed by the row's own word for it. */
    public boolean saysClosed() {
        return Codes.plain(cell(Item.STATUS)).toLowerCase(Locale.ROOT).startsWith("closed");
    }

    public Optional<String> team() {
        String team = cell(Item.TEAM);
        if (team.equals(TeamLabel.ADDRESS)) {
            reject(Item.TEAM, "", "This is an e-mail address, and it was not kept. Give the name of the team.");
            return Optional.empty();
        }
        return Optional.of(team).filter(label -> !label.isEmpty());
    }

    public Optional<String> worker() {
        return Optional.of(cell(Item.WORKER)).filter(worker -> !worker.isEmpty() && !worker.equals(Blank.FAILED));
    }

    /** Whether somebody left the cell blank: it is there, and no formula failed in it. */
    public boolean isBlank(Item item) {
        return how.has().test(list, item) && cell(item).isEmpty();
    }

    private String cell(Item item) {
        int at = list.items().indexOf(item);
        return at < 0 ? "" : row.cells().get(at);
    }

    private <C extends CensusCode> Optional<C> coded(Item item, Function<String, Optional<C>> read, C[] codes) {
        return said(
                item,
                text -> read.apply(text)
                        .or(() -> without(
                                item,
                                text,
                                "There is no code in it that is known. It is one of " + listed(codes)
                                        + ", whatever stands around it.")));
    }

    private <T> Optional<T> said(Item item, Function<String, Optional<T>> read) {
        String text = cell(item);
        return text.isEmpty() || text.equals(Blank.FAILED) ? Optional.empty() : read.apply(text);
    }

    private <T> Optional<T> without(Item item, String text, String reason) {
        reject(item, text, item == list.day() ? reason + " Nothing of this row was recorded." : reason);
        return Optional.empty();
    }

    private void reject(Item item, String value, String reason) {
        rejections.add(new Rejection(place(), item.heading(), value, reason));
    }

    private static String listed(CensusCode[] codes) {
        return Arrays.stream(codes).map(CensusCode::code).collect(Collectors.joining(", "));
    }
}
