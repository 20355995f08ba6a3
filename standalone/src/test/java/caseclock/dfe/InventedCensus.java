package caseclock.dfe;

import caseclock.command.intake.census.CensusText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;

/** A census of invented children, each of them written only when it is read. */
final class InventedCensus {

    private InventedCensus() {}

    static InputStream of(DfeLine line, Stream<String> children) {
        return new SequenceInputStream(pieces(Stream.of(
                        Stream.of("<Message>" + header(line) + "<Children>"),
                        children,
                        Stream.of("</Children></Message>"))
                .flatMap(texts -> texts)
                .iterator()));
    }

    private static Enumeration<InputStream> pieces(Iterator<String> texts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return texts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(texts.next().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String header(DfeLine line) {
        return CensusText.header("<LEA>" + line.council() + "</LEA>").replace("2026", String.valueOf(line.year()));
    }
}
