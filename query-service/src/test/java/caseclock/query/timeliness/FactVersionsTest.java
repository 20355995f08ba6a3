package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the records said of a fact from when until when. */
class FactVersionsTest {

    private final Story story = new Story();

    /** For instance "2026-10-26 known from 2026-10-26T12:00:00Z until 2026-10-28T09:00:00Z". */
    private List<String> versions() {
        return FactVersions.of(story.history()).stream()
                .map(version -> "%s known from %s until %s"
                        .formatted(
                                version.value().fact().happened(),
                                version.knownFrom(),
                                version.knownTo().map(Object::toString).orElse("ever")))
                .toList();
    }

    @Test
    void aFactThatNobodyAmendsHasOneVersionFromItsRecordingOn() {
        story.recordedAt("2026-10-28T09:00").discussion("2026-10-26");
        assertThat(versions()).containsExactly("2026-10-26 known from 2026-10-28T09:00:00Z until ever");
    }

    @Test
    void aCorrectionBeginsAnotherVersionAndLeavesTheFirstRecordingWhatItWas() {
        var discussion = story.recordedAt("2026-10-28T09:00").discussion("2026-10-26");
        story.recordedAt("2026-11-02T10:00").correct(Story.discussionAs(discussion, "2026-10-27"));
        assertThat(versions())
                .containsExactly(
                        "2026-10-26 known from 2026-10-28T09:00:00Z until 2026-11-02T10:00:00Z",
                        "2026-10-27 known from 2026-11-02T10:00:00Z until ever");
        assertThat(FactVersions.of(story.history()))
                .allMatch(version -> version.value().firstKnownAt().equals(london("2026-10-28T09:00")));
    }

    @Test
    void aWithdrawalEndsTheLastVersionAndACorrectionAfterItBeginsAnother() {
        var discussion = story.recordedAt("2026-10-28T09:00").discussion("2026-10-26");
        story.recordedAt("2026-11-02T10:00").withdraw(discussion);
        story.recordedAt("2026-11-04T11:00").correct(Story.discussionAs(discussion, "2026-10-27"));
        assertThat(versions())
                .containsExactly(
                        "2026-10-26 known from 2026-10-28T09:00:00Z until 2026-11-02T10:00:00Z",
                        "2026-10-27 known from 2026-11-04T11:00:00Z until ever");
    }

    @Test
    void onlyTheFactsAskedAboutAreReadAndTheyReadTheSame() {
        var one = story.discussion("2026-10-26");
        var other = story.discussion("2026-10-27");
        var apart = Stream.of(one, other)
                .flatMap(entry -> FactVersions.of(story.history(), entry::equals).stream())
                .toList();
        assertThat(apart).containsExactlyInAnyOrderElementsOf(FactVersions.of(story.history()));
    }

    @Test
    void atEveryMomentTheVersionsAreTheFactsThatTheClocksRestOn() {
        Histories.each((history, random) -> {
            var moment = Histories.any(Histories.moments(history), random);
            var versions = FactVersions.of(history).stream()
                    .filter(version -> version.knownAt(moment))
                    .map(version -> version.value().fact())
                    .toList();
            assertThat(versions)
                    .containsExactlyInAnyOrderElementsOf(
                            history.factsKnownAt(moment).inOrder());
        });
    }
}
