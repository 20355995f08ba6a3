package caseclock.command.intake.annexa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import caseclock.command.intake.annexa.Line.ContactLine;
import caseclock.command.intake.annexa.Line.InNeedLine;
import caseclock.command.intake.annexa.Line.ReferralLine;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Contact.ContactReceived;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Contacts, referrals and closures: lists 1, 3 and 6. The day on which a child came to be in need is taken for the day of a referral; where list 3 has
 * one of that day, the two are the same.
 */
final class Episodes {

    private static final Comparator<ReferralLine> REFERRALS = Comparator.comparing(
                    (ReferralLine line) -> line.noFurtherAction().orElse(false))
            .thenComparing(line -> line.source().map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private static final Comparator<InNeedLine> IN_NEED =
            Comparator.comparing(line -> line.closedOn().orElse(LocalDate.MAX));

    private static final Comparator<ContactLine> CONTACTS =
            Comparator.comparing(line -> line.source().map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private final Told told;
    private int count;

    private Episodes(Told told) {
        this.told = told;
    }

    /** @return how many referrals there are */
    static int tell(Lines lines, Told told) {
        lines.of(ContactLine.class, CONTACTS)
                .forEach(line -> told.state(
                        new ContactReceived(told.next("contact", line.on()), Happened.on(line.on()), line.source()),
                        Item.CONTACT_DAY,
                        line));
        var episodes = new Episodes(told);
        Map<LocalDate, List<ReferralLine>> referrals =
                lines.of(ReferralLine.class, REFERRALS).stream().collect(groupingBy(Line::on));
        Map<LocalDate, List<InNeedLine>> inNeed =
                lines.of(InNeedLine.class, IN_NEED).stream().collect(groupingBy(Line::on));
        Stream.concat(referrals.keySet().stream(), inNeed.keySet().stream())
                .collect(toCollection(TreeSet::new))
                .forEach(day ->
                        episodes.of(day, referrals.getOrDefault(day, List.of()), inNeed.getOrDefault(day, List.of())));
        return episodes.count;
    }

    private void of(LocalDate day, List<ReferralLine> referrals, List<InNeedLine> inNeed) {
        for (int at = 0; at < Math.max(referrals.size(), inNeed.size()); at++) {
            EntryId referral = told.next("referral", day);
            count++;
            Optional<InNeedLine> since = at(inNeed, at);
            at(referrals, at)
                    .ifPresentOrElse(
                            line -> referral(referral, line, since), () -> referral(referral, since.orElseThrow()));
            since.ifPresent(line -> closure(referral, line));
        }
    }

    private void referral(EntryId entry, ReferralLine line, Optional<InNeedLine> since) {
        told.state(
                new ReferralReceived(
                        entry,
                        Happened.on(line.on()),
                        line.source(),
                        since.flatMap(InNeedLine::primaryNeed),
                        line.noFurtherAction()),
                Item.REFERRAL_DAY,
                line);
    }

    /** Nothing but its day and the need is known of it: it came before the months that list 3 covers, or the council counts other days. */
    private void referral(EntryId entry, InNeedLine line) {
        told.state(
                new ReferralReceived(
                        entry, Happened.on(line.on()), Optional.empty(), line.primaryNeed(), Optional.empty()),
                Item.IN_NEED_DAY,
                line);
    }

    private void closure(EntryId referral, InNeedLine line) {
        line.closedOn()
                .ifPresentOrElse(
                        day -> told.state(
                                new CaseClosed(told.next("closure", referral), Happened.on(day), line.closureReason()),
                                Item.CLOSED_DAY,
                                line),
                        () -> told.silent("closure", referral, Item.CLOSED_DAY, line));
    }

    private static <L> Optional<L> at(List<L> lines, int at) {
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }
}
