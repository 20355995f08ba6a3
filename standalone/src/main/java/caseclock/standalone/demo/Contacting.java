package caseclock.standalone.demo;

import caseclock.events.ContactOutcome;
import caseclock.events.Happened;
import caseclock.events.ReferralOutcome;
import caseclock.events.ReferralSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Contacts: the one that became the referral, sooner ones that led nowhere, and news of children whose case is open. */
final class Contacting {

    /** Days. */
    static final int LONGEST_BEFORE_A_REFERRAL = 95;

    private static final double CAME_BY_CONTACT = 0.64;
    private static final double KNOWN_BY_AN_EARLIER_ONE = 0.15;
    private static final double A_YEAR_WHILE_OPEN = 0.2;
    private static final Odds<ContactOutcome> LED_NOWHERE = Odds.of(48, ContactOutcome.NO_FURTHER_ACTION)
            .or(29, ContactOutcome.INFORMATION_AND_ADVICE)
            .or(21, ContactOutcome.EARLY_HELP)
            .or(2, ContactOutcome.MISSING_CHILD);
    private static final Odds<ContactOutcome> OF_OPEN_CASES = Odds.of(88, ContactOutcome.EXISTING_REFERRAL)
            .or(7, ContactOutcome.CHILD_PROTECTION_ENQUIRY)
            .or(5, ContactOutcome.MISSING_CHILD);

    private Contacting() {}

    static void tell(Margin margin, List<Phase> phases) {
        LocalDate free = LocalDate.MIN;
        for (Phase phase : phases) {
            becameTheReferral(margin, phase);
            ledNowhere(margin, phase, free);
            if (phase.accepted()) {
                whileOpen(margin, phase);
            }
            free = phase.until().plusDays(1);
        }
    }

    private static void becameTheReferral(Margin margin, Phase phase) {
        Pen pen = pen(margin, Strand.CONTACT, phase);
        Chance chance = pen.chance();
        if (phase.came(ReferralOutcome.TRANSFER_IN) || !chance.happens(CAME_BY_CONTACT)) {
            return;
        }
        Optional<ReferralSource> source = phase.referral().fact().source();
        Happened decided = ContactWait.moved(phase.referral().happened(), -chance.between(0, 12));
        int waited = ContactWait.minutes(chance);
        Happened received = ContactWait.moved(decided, -waited);
        boolean shut = onlyInOfficeHours(source) && !inOfficeHours(received, margin.days());
        Happened arrived = shut ? ContactWait.moved(decided, -chance.between(5, 40)) : received;
        ContactNote.write(pen, phase.children(), source, arrived, decided, ContactOutcome.NEW_REFERRAL);
    }

    /** Once or twice in the months before, when social care had nothing to do with the family. */
    private static void ledNowhere(Margin margin, Phase phase, LocalDate free) {
        Pen pen = pen(margin, Strand.EARLIER_CONTACTS, phase);
        Chance chance = pen.chance();
        LocalDate day = phase.referral().on().minusDays(chance.between(40, LONGEST_BEFORE_A_REFERRAL));
        int times = chance.happens(KNOWN_BY_AN_EARLIER_ONE) ? chance.between(1, 2) : 0;
        for (int i = 0; i < times; i++) {
            if (!day.isBefore(free)) {
                anyHour(margin, pen, phase, day, chance.of(LED_NOWHERE));
            }
            day = day.plusDays(chance.between(7, 18));
        }
    }

    private static void whileOpen(Margin margin, Phase phase) {
        Pen pen = pen(margin, Strand.CONTACTS_WHILE_OPEN, phase);
        Chance chance = pen.chance();
        LocalDate day = phase.opened().plusDays(daysToNext(chance));
        while (day.isBefore(margin.soFar(phase.until().minusDays(3)))) {
            anyHour(margin, pen, phase, day, chance.of(OF_OPEN_CASES));
            day = day.plusDays(daysToNext(chance));
        }
    }

    private static int daysToNext(Chance chance) {
        return 1 + chance.between(5, (int) (2 * 365 / A_YEAR_WHILE_OPEN));
    }

    /** The police call at any hour; schools only while they are open. */
    private static void anyHour(Margin margin, Pen pen, Phase phase, LocalDate day, ContactOutcome outcome) {
        Chance chance = pen.chance();
        ReferralSource source = Published.source(chance, day);
        boolean office = onlyInOfficeHours(Optional.of(source));
        LocalDate on = office ? margin.days().onOrAfter(day) : day;
        int minute = office ? chance.between(510, 990) : chance.between(0, 24 * 60 - 1);
        Happened received = ContactWait.moved(Happened.at(on, LocalTime.MIDNIGHT), minute);
        Happened decided = ContactWait.decided(received, ContactWait.minutes(chance), chance);
        ContactNote.write(pen, phase.children(), Optional.of(source), received, decided, outcome);
    }

    private static boolean onlyInOfficeHours(Optional<ReferralSource> source) {
        return source.filter(from -> from == ReferralSource.SCHOOL || from == ReferralSource.EDUCATION_SERVICE)
                .isPresent();
    }

    private static boolean inOfficeHours(Happened moment, WorkingDays days) {
        int hour = moment.at().orElseThrow().getHour();
        return days.includes(moment.on()) && hour >= 8 && hour < 17;
    }

    private static Pen pen(Margin margin, Strand strand, Phase phase) {
        return margin.pen(strand, phase.referral()).notBefore(Instant.EPOCH).since(margin.inDetailFrom());
    }
}
