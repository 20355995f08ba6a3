package caseclock.weeks;

import caseclock.events.EntryId;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the clocks that the records of a child start with those that the files start, and says why some have no like. */
final class FigureDifferences {

    /** From this day on the files know of every enquiry and assessment. */
    static final LocalDate FROM = Council.SUNDAYS.getFirst().minusMonths(6);

    private final Figures records;
    private final List<CaseClock> fromRecords;
    private final List<CaseClock> fromFiles;

    private FigureDifferences(Figures records, Figures files, TimescaleKey timescale) {
        this.records = records;
        this.fromRecords = new ArrayList<>(records.clocks(timescale, FROM).toList());
        this.fromFiles = new ArrayList<>(files.clocks(timescale, FROM).toList());
        records.clocks(timescale, FROM).forEach(this::leaveOutIfAlike);
    }

    /** One clock of the records that the files do not tell just so. */
    record Different(String what, Optional<Reason> reason) {}

    static List<Different> of(Figures records, Figures files, TimescaleKey timescale) {
        return new FigureDifferences(records, files, timescale).explained();
    }

    private void leaveOutIfAlike(CaseClock clock) {
        fromFiles.stream()
                .filter(other -> Figures.told(other).equals(Figures.told(clock)))
                .findFirst()
                .ifPresent(other -> {
                    fromFiles.remove(other);
                    fromRecords.remove(clock);
                });
    }

    private List<Different> explained() {
        List<Different> different = new ArrayList<>();
        for (CaseClock clock : fromRecords) {
            different.add(new Different(
                    what(clock), isOnlyAwaited(clock) ? Optional.of(Reason.ASSESSMENT_NOT_BEGUN) : discussedOn(clock)));
        }
        fromFiles.forEach(clock -> different.add(new Different("only told: " + what(clock), Optional.empty())));
        return different;
    }

    private String what(CaseClock clock) {
        return records.records().child() + ": " + clock.timescale().text() + " " + Figures.told(clock);
    }

    private boolean isOnlyAwaited(CaseClock clock) {
        return clock.timescale() == TimescaleKey.ASSESSMENT
                && clock.stop().isEmpty()
                && records.records()
                        .find(clock.startEntry())
                        .filter(ReferralReceived.class::isInstance)
                        .isPresent();
    }

    /** The files have the same clock from the day of the enquiry, which the records give another day than its discussion. */
    private Optional<Reason> discussedOn(CaseClock clock) {
        Optional<LocalDate> enquiryOn = enquiry(clock.startEntry());
        Optional<CaseClock> same = fromFiles.stream()
                .filter(other -> enquiryOn.equals(Optional.of(other.startedOn()))
                        && !other.startedOn().equals(clock.startedOn())
                        && other.stop()
                                .map(CaseClock.Stop::on)
                                .equals(clock.stop().map(CaseClock.Stop::on)))
                .findFirst();
        same.ifPresent(fromFiles::remove);
        return same.map(_ -> Reason.COUNTS_FROM_THE_DISCUSSION);
    }

    private Optional<LocalDate> enquiry(EntryId entry) {
        return records.records()
                .all(Section47EnquiryStarted.class)
                .filter(enquiry -> enquiry.entryId().equals(entry))
                .map(enquiry -> enquiry.happened().on())
                .findFirst();
    }
}
