package caseclock.query.unallocated;

import caseclock.query.allocation.Waits;
import caseclock.query.measures.Share;
import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.util.List;

/** What was done for the children while they wait, and for how many of them. */
record Meanwhile(List<Line> lines) {

    /** @param share nothing where fewer than ten wait */
    record Line(String what, String counts, String share) {}

    private record Done(String what, Share share) {}

    static Meanwhile of(Waits waits) {
        return new Meanwhile(done(waits).stream()
                .map(one -> new Line(
                        one.what(),
                        Words.outOf(one.share().count(), one.share().of()),
                        Words.share(one.share().count(), one.share().of()).orElse("")))
                .toList());
    }

    private static List<Done> done(Waits waits) {
        return List.of(
                new Done("The risk of waiting is assessed", waits.riskAssessed()),
                new Done("A manager looked at the wait in the last seven days", waits.reviewed()),
                new Done("The child was seen in the last four weeks", waits.seenInFourWeeks()),
                new Done("The family was told of the delay", waits.familyTold()),
                new Done(
                        "Waiting for two weeks or longer",
                        new Share(waits.twoWeeks(), waits.unallocated().count())),
                new Done(
                        "Waiting for four weeks or longer",
                        new Share(waits.fourWeeks(), waits.unallocated().count())));
    }

    static Sheet sheet(Waits waits) {
        return new Sheet(
                "while-children-wait",
                List.of("what", "children", "of"),
                done(waits).stream()
                        .map(one -> Sheet.row(
                                one.what(), one.share().count(), one.share().of()))
                        .toList());
    }
}
