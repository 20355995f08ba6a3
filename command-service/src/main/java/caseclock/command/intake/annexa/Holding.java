package caseclock.command.intake.annexa;

import caseclock.command.intake.Held;
import caseclock.command.intake.annexa.Line.AssessmentLine;
import caseclock.command.intake.annexa.Line.CareLine;
import caseclock.command.intake.annexa.Line.EnquiryLine;
import caseclock.command.intake.annexa.Line.InNeedLine;
import caseclock.command.intake.annexa.Line.PlanLine;
import caseclock.command.intake.annexa.Line.ReferralLine;
import caseclock.command.intake.annexa.table.AnnexAList;
import caseclock.command.intake.annexa.table.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has the child: whoever the open rows of lists 6, 7 and 8 name, else the latest work that lists 5, 4 and 3 show open. What is closed names nobody
 * any more, and a cell in which a formula failed says nothing of it.
 */
final class Holding {

    private final Lines lines;

    private Holding(Lines lines) {
        this.lines = lines;
    }

    /** @param on the day on which the file was true */
    static Optional<Held> of(Lines lines, LocalDate on) {
        var holding = new Holding(lines);
        List<Line> current = holding.current();
        List<Line> open = current.isEmpty() ? holding.latestWork() : current;
        return open.stream()
                .filter(line -> line.row().worker().isPresent())
                .findFirst()
                .or(() -> open.stream()
                        .filter(line ->
                                line.row().isBlank(Item.WORKER) && (!current.isEmpty() || holding.knowsWhoIsInNeed()))
                        .findFirst())
                .map(line -> held(line, on));
    }

    /** One of lists 3 to 5 that comes as a file of its own does not know whom list 6 names. */
    private boolean knowsWhoIsInNeed() {
        return lines.fileHas(AnnexAList.IN_NEED, Item.WORKER);
    }

    private static Held held(Line line, LocalDate on) {
        return new Held(
                line.row().worker(),
                line.team(),
                on,
                Item.WORKER.heading(),
                line.row().place());
    }

    private List<Line> current() {
        return Stream.<Stream<? extends Line>>of(
                        lines.of(InNeedLine.class).stream(),
                        lines.of(PlanLine.class).stream(),
                        lines.of(CareLine.class).stream())
                .flatMap(some -> some.map(Line.class::cast))
                .filter(Line::isOpen)
                .toList();
    }

    private List<Line> latestWork() {
        Optional<LocalDate> closed = lines.of(InNeedLine.class).stream()
                .flatMap(line -> line.closedOn().stream())
                .max(Comparator.naturalOrder());
        return openWork()
                .filter(line -> closed.map(line.on()::isAfter).orElse(true))
                .max(Comparator.comparing(Line::on)
                        .thenComparing(line -> line.row().list()))
                .map(List::of)
                .orElse(List.of());
    }

    private Stream<Line> openWork() {
        return Stream.<Stream<? extends Line>>of(
                        lines.of(EnquiryLine.class).stream()
                                .filter(line -> line.row().isBlank(Item.CONFERENCE_DAY)
                                        && !line.conferenceNotRequired().orElse(false)),
                        lines.of(AssessmentLine.class).stream()
                                .filter(line -> line.row().isBlank(Item.AUTHORISED_DAY)),
                        lines.of(ReferralLine.class).stream().filter(this::isWaiting))
                .flatMap(some -> some.map(Line.class::cast));
    }

    /** A referral that is taken on, and that no assessment has answered. */
    private boolean isWaiting(ReferralLine referral) {
        return !referral.noFurtherAction().orElse(false)
                && lines.of(AssessmentLine.class).stream()
                        .allMatch(assessment -> assessment.on().isBefore(referral.on()));
    }
}
