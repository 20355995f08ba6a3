package caseclock.query.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.demand.Demand.Month;
import caseclock.query.measures.Cases;
import caseclock.query.measures.Days;
import caseclock.query.measures.DueAhead.Window;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Share;
import caseclock.query.measures.ShareGap;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What stands in an answer whose small numbers are withheld. */
class WithheldTest {

    private static final JsonMapper PLAIN = JsonMapper.shared();
    private static final JsonMapper WITHHOLDING =
            PLAIN.rebuild().addModule(Withheld.from(PLAIN)).build();

    private static String written(Object figures) {
        return WITHHOLDING.valueToTree(figures).toString().replace("\"", "");
    }

    private static Map<String, Integer> bands(int... counts) {
        Map<String, Integer> bands = new LinkedHashMap<>();
        for (int count : counts) {
            bands.put("b" + bands.size(), count);
        }
        return bands;
    }

    @Test
    void aShareIsWithheldWhereItOrItsRestIsSmall() {
        assertThat(written(new Share(6, 12))).isEqualTo("{count:6,of:12,percent:50.0}");
        assertThat(written(new Share(5, 20))).isEqualTo("{count:c,of:20,percent:null}");
        assertThat(written(new Share(15, 20))).as("20 - 15 = 5").isEqualTo("{count:c,of:20,percent:null}");
        assertThat(written(new Share(20, 20))).as("nought is not small").isEqualTo("{count:20,of:20,percent:100.0}");
    }

    @Test
    void howLongFiveTookIsNotSaid() {
        assertThat(written(Optional.of(new Days(5, 2, 3, 4)))).isEqualTo("null");
        assertThat(written(Optional.of(new Days(6, 2, 3, 4)))).isEqualTo("{of:6,median:2,p90:3,longest:4}");
    }

    @Test
    void aChangeOrAGapFromWhichASmallCountCouldBeWorkedOutIsEmpty() {
        // 4 after 40 is minus 90 per cent.
        assertThat(written(new Month(YearMonth.of(2026, 1), true, 4, 40)))
                .contains("count:c", "yearBefore:40", "changePercent:null");
        assertThat(written(new Month(YearMonth.of(2026, 1), true, 44, 40))).contains("changePercent:10.0");
        assertThat(written(new ShareGap(new Share(18, 20), new Share(10, 20)))).isEqualTo("null");
        assertThat(written(new ShareGap(new Share(20, 20), new Share(10, 20)))).isEqualTo("50.0");
    }

    @Test
    void ofATotalAndItsPartTheRestIsNotLeftSmallEither() {
        assertThat(written(new Measure.Finished(20, 16))).isEqualTo("{total:20,inTime:c}");
        assertThat(written(new Measure.FellDue(20, 14))).isEqualTo("{total:20,met:14}");
        assertThat(written(new Measure.Finished(4, 4))).isEqualTo("{total:c,inTime:c}");
        assertThat(written(new Measure.Finished(20, Optional.empty()))).isEqualTo("{total:20,inTime:null}");
    }

    @Test
    void oneWithheldBandTakesTheNextSmallestWithItAndANoughtStands() {
        assertThat(written(bands(3, 0, 9, 8))).isEqualTo("{b0:c,b1:0,b2:9,b3:c}");
        // 1 + 1 = 2 would say that each is one.
        assertThat(written(bands(1, 1, 9, 8))).isEqualTo("{b0:c,b1:c,b2:9,b3:c}");
        assertThat(written(bands(4, 4, 9, 8))).isEqualTo("{b0:c,b1:c,b2:9,b3:8}");
        assertThat(written(bands(6, 0, 9, 8))).isEqualTo("{b0:6,b1:0,b2:9,b3:8}");
        assertThat(written(new Window(20, 3, 7, 10)))
                .contains("due:20", "bookedInTime:c", "bookedLate:c", "notBooked:10");
    }

    @Test
    void ofAHandfulNeitherTheSpreadNorTheCasesAreTold() {
        assertThat(written(measure(5))).contains("total:c", "distribution:null");
        assertThat(written(measure(6))).contains("total:6", "max:20");
        assertThat(written(new Cases<>(List.of("one")))).isEqualTo("[]");
    }

    private static Measure measure(int finished) {
        return new Measure(
                new Measure.Finished(finished, finished),
                new Measure.FellDue(0, 0),
                new Measure.Open(0, 0, 0, 0),
                bands(finished),
                Optional.of(new Measure.Distribution(10, 11, 12, 13, 14, 20, 0)),
                Optional.empty(),
                List.of());
    }
}
