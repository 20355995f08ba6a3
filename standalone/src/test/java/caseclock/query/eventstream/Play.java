package caseclock.query.eventstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What two writers did, scene by scene, for any number of readers to see. */
record Play(long start, List<Scene> scenes) {

    static Play of(TwoWriters writers, DataSource commandRole, EventTable table) {
        long start = table.lastSeen();
        var scenes = new ArrayList<Scene>();
        writers.play(commandRole, Instant.now(), _ -> scenes.add(Scene.of(table, start)));
        return new Play(start, scenes);
    }

    private List<StreamedEvent> committed() {
        return scenes.getLast().events();
    }

    void everyCaseIsInOrder() {
        Map<String, Long> next = new HashMap<>();
        for (StreamedEvent event : committed()) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.stream(), 0L));
            next.put(event.stream(), event.sequence() + 1);
        }
    }

    /** Whether a reader that polls once in each of these gaps, all its questions at once, is given everything. */
    boolean completeWithPollsIn(int[] gaps) {
        var gap = new int[1];
        var reader = reader(Scene.playback(() -> scenes.get(gap[0])));
        for (int placed : gaps) {
            gap[0] = placed;
            reader.poll();
        }
        gap[0] = scenes.size() - 1;
        reader.pollAfterwards();
        return reader.wasGiven(committed());
    }

    /** Whether a reader is given everything that asks its single questions in these gaps, and all further ones at the end. */
    boolean completeWithQuestionsIn(int[] gaps, UnaryOperator<EventTable> change) {
        var asked = new int[1];
        var reader = reader(change.apply(
                Scene.playback(() -> asked[0] < gaps.length ? scenes.get(gaps[asked[0]++]) : scenes.getLast())));
        while (asked[0] < gaps.length) {
            reader.poll();
        }
        reader.pollAfterwards();
        return reader.wasGiven(committed());
    }

    private Follower reader(EventTable table) {
        return new Follower(new EventStream(table, () -> 0), start);
    }
}
