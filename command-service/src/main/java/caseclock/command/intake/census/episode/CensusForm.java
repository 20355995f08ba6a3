package caseclock.command.intake.census.episode;

import static java.util.stream.Collectors.toCollection;

import caseclock.command.intake.Rejection;
import caseclock.command.intake.census.episode.CensusEpisode.CensusAssessment;
import caseclock.command.intake.census.episode.CensusEpisode.CensusEnquiry;
import caseclock.command.intake.census.episode.CensusEpisode.CensusPlan;
import caseclock.command.intake.census.xml.CensusChild;
import caseclock.command.intake.census.xml.CensusGroup;
import caseclock.command.intake.census.xml.CensusPart;
import caseclock.events.CategoryOfAbuse;
import caseclock.events.ClosureReason;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a child's record from its spelling. A part without its starting day is lost with everything that hangs on it; all else stays. */
public final class CensusForm {

    private final CensusChild child;
    private final List<Rejection> rejections = new ArrayList<>();
    private final CensusItems items;

    private CensusForm(CensusChild child, LocalDate today) {
        this.child = child;
        this.items = new CensusItems(child.record(), child.row(), today, rejections);
    }

    /** @param today the last day on which anything can have happened */
    public static CensusRecord read(CensusChild child, LocalDate today) {
        return new CensusForm(child, today).record();
    }

    private CensusRecord record() {
        var reference = ChildReference.read(child.record(), items);
        var episodes = reference.isPresent()
                ? each(child.record(), CensusPart.EPISODE, this::episode)
                : List.<CensusEpisode>of();
        return new CensusRecord(child.row(), reference, episodes, List.copyOf(rejections));
    }

    private static <T> List<T> each(CensusGroup group, CensusPart part, Function<CensusGroup, Optional<T>> read) {
        return group.all(part).stream()
                .flatMap(inner -> read.apply(inner).stream())
                .collect(toCollection(ArrayList::new));
    }

    private Optional<CensusEpisode> episode(CensusGroup group) {
        var of = items.of(group);
        var referredOn = of.startingDay("CINreferralDate", "A referral needs the day on which it was received.");
        return Optional.of(new CensusEpisode(
                referredOn,
                of.neededCode("ReferralSource", ReferralSource.values()),
                of.code("PrimaryNeedCode", PrimaryNeed.values()),
                of.neededFlag("ReferralNFA"),
                of.day("CINclosureDate").filter(day -> hangsOn(referredOn, of, "CINclosureDate", day)),
                of.code("ReasonForClosure", ClosureReason.values()),
                of.days("DateOfInitialCPC").stream()
                        .filter(day -> hangsOn(referredOn, of, "DateOfInitialCPC", day))
                        .toList(),
                each(group, CensusPart.ASSESSMENT, this::assessment),
                each(group, CensusPart.ENQUIRY, this::enquiry),
                each(group, CensusPart.PLAN, this::plan)));
    }

    private Optional<CensusAssessment> assessment(CensusGroup group) {
        var of = items.of(group);
        var startedOn = of.startingDay("AssessmentActualStartDate", "An assessment needs the day on which it started.");
        var authorisedOn = of.day("AssessmentAuthorisationDate")
                .filter(day -> hangsOn(startedOn, of, "AssessmentAuthorisationDate", day));
        var factors = of.factors("AssessmentFactors");
        return startedOn.map(start -> new CensusAssessment(start, authorisedOn, factors));
    }

    private Optional<CensusEnquiry> enquiry(CensusGroup group) {
        var of = items.of(group);
        var startedOn = of.startingDay("S47ActualStartDate", "An enquiry needs the day of its strategy discussion.");
        var target = of.plannedDay("InitialCPCtarget");
        var heldOn = of.day("DateOfInitialCPC").filter(day -> hangsOn(startedOn, of, "DateOfInitialCPC", day));
        var notRequired = of.neededFlag("ICPCnotRequired");
        return startedOn.map(start -> new CensusEnquiry(start, target, heldOn, notRequired));
    }

    private Optional<CensusPlan> plan(CensusGroup group) {
        var of = items.of(group);
        var startedOn = of.startingDay("CPPstartDate", "A protection plan needs the day on which it started.");
        var endedOn = of.day("CPPendDate").filter(day -> hangsOn(startedOn, of, "CPPendDate", day));
        var initial = of.neededCode("InitialCategoryOfAbuse", CategoryOfAbuse.values());
        var latest = of.neededCode("LatestCategoryOfAbuse", CategoryOfAbuse.values());
        var previous = of.neededCount("NumberOfPreviousCPP");
        var reviews = of.days("CPPreviewDate").stream()
                .filter(day -> hangsOn(startedOn, of, "CPPreviewDate", day))
                .toList();
        return startedOn.map(start -> new CensusPlan(start, endedOn, initial, latest, previous, reviews));
    }

    /** Whether what a fact belongs to can be recorded; if not, the fact is lost too, and that is written down. */
    private static boolean hangsOn(Optional<LocalDate> start, CensusItems of, String item, LocalDate day) {
        if (start.isEmpty()) {
            of.reject(
                    item,
                    day.toString(),
                    "What this belongs to was not recorded, because the day it started is missing "
                            + "or cannot be read. Put that right first.");
        }
        return start.isPresent();
    }
}
