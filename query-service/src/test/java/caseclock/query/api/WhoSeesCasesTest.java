package caseclock.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.Person;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Visitor;
import caseclock.query.imports.SampleUpload;
import caseclock.query.imports.Upload;
import caseclock.query.imports.UploadLeftAside;
import caseclock.query.imports.UploadPart;
import caseclock.query.imports.UploadRejection;
import caseclock.query.imports.UploadRule;
import caseclock.query.imports.UploadScope;
import caseclock.query.imports.Uploads;
import caseclock.query.published.Cause;
import caseclock.query.published.Figure;
import caseclock.query.published.Publications.Restated;
import caseclock.query.published.Restatement;
import caseclock.query.published.Restatement.Because;
import caseclock.query.published.Restatement.Change;
import caseclock.query.weekly.SampleWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever may not open a child's record is told counts by the interface, as on the pages, and of no case. */
class WhoSeesCasesTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final Instant MONDAY = Instant.parse("2026-11-16T06:00:00Z");

    private static Visitor visitor(Role role) {
        return new Visitor(Optional.of(new Person("somebody", Set.of(role))), "token");
    }

    @Test
    void a_rejected_row_names_the_child_and_what_the_row_held_only_to_those_who_may_open_cases() {
        var imports = new OneUpload();
        assertThat(ImportAnswer.of(
                                imports.find(SampleUpload.ID).orElseThrow(),
                                imports,
                                visitor(Role.DATA_OFFICER).seesCases())
                        .rejections())
                .containsExactly(new ImportAnswer.Rejection(
                        "", 4, Optional.of("WX-20470"), "CINreferralDate", Optional.of("2026-13-01"), "Not a day."));
        assertThat(ImportAnswer.of(
                                imports.find(SampleUpload.ID).orElseThrow(),
                                imports,
                                visitor(Role.ADMINISTRATOR).seesCases())
                        .rejections())
                .containsExactly(new ImportAnswer.Rejection(
                        "", 4, Optional.empty(), "CINreferralDate", Optional.empty(), "Not a day."));
    }

    @Test
    void a_teams_week_has_the_same_counts_for_everybody_and_cases_only_for_those_who_may_open_them() {
        var week = SampleWeek.busy(SampleFrame.latest());
        var sunday = LocalDate.of(2026, 11, 22);
        var open = WeekAnswer.of(week, sunday, "2026-11-16", true);
        var closed = WeekAnswer.of(week, sunday, "2026-11-16", false);
        assertThat(open.clocks()).isNotEmpty();
        assertThat(open.children()).isNotEmpty();
        assertThat(closed.clocks()).isEmpty();
        assertThat(closed.children()).isEmpty();
        assertThat(closed.overdue()).isEqualTo(open.overdue()).isPositive();
        assertThat(closed.unallocated()).isEqualTo(open.unallocated()).isPositive();
    }

    @Test
    void a_week_restated_counts_what_was_learnt_and_names_cases_only_to_those_who_may_open_them() {
        var change = new Change(Cause.CORRECTED, ANNA, -1, MONDAY, Optional.empty());
        var figure = new Restatement(
                Figure.WAITING, Figure.UNALLOCATED, 2, 1, List.of(new Because(Cause.CORRECTED, -1, List.of(change))));
        var restated = new Restated(SampleWeek.PUBLISHED, false, List.of(figure));
        assertThat(causes(restated, true).getFirst().cases())
                .extracting(RestatementAnswer.Case::caseId)
                .containsExactly(ANNA);
        assertThat(causes(restated, false)).containsExactly(new RestatementAnswer.Cause("corrected", -1, List.of()));
    }

    private static List<RestatementAnswer.Cause> causes(Restated restated, boolean listed) {
        return RestatementAnswer.of(restated, Optional.empty(), "now", listed)
                .figures()
                .getFirst()
                .causes();
    }

    /** One rejected row. */
    private record OneUpload() implements Uploads {

        @Override
        public Optional<Upload> find(UUID id) {
            return Optional.of(new SampleUpload("FINISHED", 1, 31, 1));
        }

        @Override
        public List<Upload> latest() {
            return List.of();
        }

        @Override
        public List<UploadRejection> rejections(UUID id) {
            return List.of(new UploadRejection("", 4, "WX-20470", "CINreferralDate", "2026-13-01", "Not a day."));
        }

        @Override
        public List<UploadRule> brokenRules(UUID id) {
            return List.of();
        }

        @Override
        public List<UploadPart> parts(UUID id, String of) {
            return List.of();
        }

        @Override
        public List<UploadScope> scopes(UUID id) {
            return List.of();
        }

        @Override
        public Optional<Upload> sameFileBefore(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<UploadLeftAside> leftAside(UUID id) {
            return List.of();
        }
    }
}
