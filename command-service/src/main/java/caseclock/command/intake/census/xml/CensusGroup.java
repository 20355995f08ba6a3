package caseclock.command.intake.census.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One part of a child's record as the file spells it: its items by name, each as often as it is there, and the parts inside it. */
public final class CensusGroup {

    private final Map<String, List<String>> items = new HashMap<>();
    private final Map<CensusPart, List<CensusGroup>> parts = new EnumMap<>(CensusPart.class);

    CensusGroup() {}

    void add(String item, String text) {
        items.computeIfAbsent(item, name -> new ArrayList<>()).add(text);
    }

    void add(CensusPart part, CensusGroup group) {
        parts.computeIfAbsent(part, kind -> new ArrayList<>()).add(group);
    }

    /** What is written in every item of that name, in the order of the file. An empty item counts as missing. */
    public List<String> texts(String item) {
        return items.getOrDefault(item, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public List<CensusGroup> all(CensusPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
