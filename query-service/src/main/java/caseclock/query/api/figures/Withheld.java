package caseclock.query.api.figures;

import static caseclock.query.measures.Disclosure.givesAway;
import static caseclock.query.measures.Disclosure.small;

import caseclock.query.demand.Demand.Month;
import caseclock.query.measures.Cases;
import caseclock.query.measures.Days;
import caseclock.query.measures.Disclosure;
import caseclock.query.measures.DueAhead.Window;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Share;
import caseclock.query.measures.ShareGap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** How answers are written when small numbers are withheld: "c" for a count, nothing for a figure that rests on it. */
final class Withheld {

    private static final String WITHHELD = "c";

    private final JsonMapper plain;

    private Withheld(JsonMapper plain) {
        this.plain = plain;
    }

    /** @param plain how answers are written otherwise */
    static SimpleModule from(JsonMapper plain) {
        var withheld = new Withheld(plain);
        var module = new SimpleModule("small-numbers");
        add(module, Integer.class, Withheld::count);
        module.addSerializer(Integer.TYPE, serializer(Integer.TYPE, Withheld::count));
        add(module, Share.class, withheld::share);
        add(module, ShareGap.class, withheld::gap);
        add(module, Days.class, withheld::days);
        add(module, Month.class, withheld::month);
        add(module, Window.class, withheld::window);
        add(module, Map.class, withheld::table);
        add(module, Measure.class, Withheld::measure);
        add(module, Measure.Finished.class, withheld::finished);
        add(module, Measure.FellDue.class, withheld::fellDue);
        return module.addSerializer(Cases.class, unnamed());
    }

    /** Nobody's case. */
    @SuppressWarnings("rawtypes")
    static StdSerializer<Cases> unnamed() {
        return serializer(Cases.class, (_, out) -> {
            out.writeStartArray();
            out.writeEndArray();
        });
    }

    @FunctionalInterface
    private interface Writer<T> {
        void write(T value, JsonGenerator out);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Writer<? super T> writer) {
        module.addSerializer(type, serializer(type, writer));
    }

    private static <T> StdSerializer<T> serializer(Class<T> type, Writer<? super T> writer) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writer.write(value, out);
            }
        };
    }

    private static void count(Integer count, JsonGenerator out) {
        if (small(count)) {
            out.writeString(WITHHELD);
        } else {
            out.writeNumber(count);
        }
    }

    private static boolean givesAwayPart(Share share) {
        return small(share.of()) || givesAway(share.count(), share.of());
    }

    private void share(Share share, JsonGenerator out) {
        pair(share, "count", share.count(), "of", share.of(), out);
    }

    private void finished(Measure.Finished finished, JsonGenerator out) {
        pair(finished, "inTime", finished.inTime().orElse(0), "total", finished.total(), out);
    }

    private void fellDue(Measure.FellDue due, JsonGenerator out) {
        pair(due, "met", due.met(), "total", due.total(), out);
    }

    private void pair(Object pair, String partName, int part, String wholeName, int whole, JsonGenerator out) {
        ObjectNode written = plain.valueToTree(pair);
        if (givesAway(part, whole) && !written.path(partName).isNull()) {
            written.put(partName, WITHHELD);
        }
        if (small(whole)) {
            written.put(wholeName, WITHHELD);
        }
        if (written.has("percent") && (small(whole) || givesAway(part, whole))) {
            written.putNull("percent");
        }
        out.writePOJO(written);
    }

    private void gap(ShareGap gap, JsonGenerator out) {
        if (givesAwayPart(gap.highest()) || givesAwayPart(gap.lowest())) {
            out.writeNull();
        } else {
            out.writeNumber(gap.points());
        }
    }

    private void days(Days days, JsonGenerator out) {
        if (small(days.of())) {
            out.writeNull();
        } else {
            out.writePOJO(plain.valueToTree(days));
        }
    }

    private void month(Month month, JsonGenerator out) {
        ObjectNode written = plain.valueToTree(month);
        withhold(written, "count", month.count());
        withhold(written, "yearBefore", month.yearBefore());
        if (small(month.count()) || small(month.yearBefore())) {
            written.putNull("changePercent");
        }
        out.writePOJO(written);
    }

    private static void withhold(ObjectNode written, String name, int count) {
        if (small(count)) {
            written.put(name, WITHHELD);
        }
    }

    private void window(Window window, JsonGenerator out) {
        ObjectNode written = plain.valueToTree(window);
        withhold(written, List.of("bookedInTime", "bookedLate", "notBooked"));
        withhold(written, "due", window.due());
        out.writePOJO(written);
    }

    /** Every table of counts stands beside its sum somewhere. */
    private void table(Map<?, ?> table, JsonGenerator out) {
        ObjectNode written = plain.valueToTree(table);
        withhold(written, List.copyOf(written.propertyNames()));
        out.writePOJO(written);
    }

    private static void withhold(ObjectNode written, List<String> names) {
        List<Integer> counts =
                names.stream().map(name -> written.path(name).intValue()).toList();
        Set<Integer> places = Disclosure.withheld(counts);
        IntStream.range(0, names.size())
                .filter(places::contains)
                .forEach(place -> written.put(names.get(place), WITHHELD));
    }

    /** How long a handful took is how long each of them took. */
    private static void measure(Measure measure, JsonGenerator out) {
        boolean few = small(measure.finished().total());
        out.writeStartObject();
        out.writePOJOProperty("finished", measure.finished());
        out.writePOJOProperty("fellDue", measure.fellDue());
        out.writePOJOProperty("open", measure.open());
        out.writePOJOProperty("bands", measure.bands());
        out.writePOJOProperty("distribution", few ? null : measure.distribution());
        out.writePOJOProperty("hours", few ? null : measure.hours());
        out.writePOJOProperty("excluded", measure.excluded());
        out.writeEndObject();
    }
}
