package caseclock.command.intake.xlsx;

import caseclock.command.intake.UnreadableFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of a workbook says about the other parts that it belongs together with. Anything outside the workbook is never looked at. */
final class Relations {

    private static final int MOST = 2_000;

    private final String folder;
    private final List<Relation> relations = new ArrayList<>();

    /** @param kind the last word of the relation's type, which is the same in all versions of the format */
    private record Relation(String id, String kind, String target) {}

    /** @param folder the folder of the part whose relations these are, with its slash; relative names are in it */
    Relations(InputStream part, String folder) throws UnreadableFile {
        this.folder = folder;
        try (var xml = new XmlPart(part, "The workbook's table of contents")) {
            while (xml.toNextElement() && relations.size() < MOST) {
                if (xml.name().equals("Relationship")) {
                    read(xml);
                }
            }
        }
    }

    private void read(XmlPart xml) {
        String type = xml.attribute("Type").orElse("");
        xml.attribute("Target")
                .filter(target ->
                        xml.attribute("TargetMode").filter("External"::equals).isEmpty())
                .ifPresent(target -> relations.add(new Relation(
                        xml.attribute("Id").orElse(""), type.substring(type.lastIndexOf('/') + 1), inFull(target))));
    }

    private String inFull(String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The part that is related in that way. */
    Optional<String> of(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }

    /** The part with that identity, if it is of that kind. */
    Optional<String> of(String id, String kind) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id) && relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }
}
