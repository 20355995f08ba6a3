package caseclock.query.frame;

import caseclock.query.frame.TimeBar.Kept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a page with what it is asked; a link on the page is the same address with one thing asked otherwise. */
public record PageAddress(String path, List<Kept> asked) {

    public PageAddress {
        asked = List.copyOf(asked);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, List.of());
    }

    /** The same, asking that instead of whatever was asked under the name. */
    public PageAddress with(String name, String value) {
        return new PageAddress(
                path,
                Stream.concat(without(name).asked().stream(), Stream.of(new Kept(name, value)))
                        .toList());
    }

    /** The same, asking that if there is anything to ask. */
    public PageAddress with(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .map(text -> with(name, text))
                .orElseGet(() -> without(name));
    }

    public PageAddress without(String name) {
        return new PageAddress(
                path, asked.stream().filter(one -> !one.name().equals(name)).toList());
    }

    /** The same questions put to another address: its file, or the interface's. */
    public PageAddress at(String other) {
        return new PageAddress(other, asked);
    }

    /** What the time bar must ask again. */
    public Kept[] kept() {
        return asked.toArray(Kept[]::new);
    }

    public String text() {
        return asked.isEmpty()
                ? path
                : path + "?"
                        + asked.stream()
                                .map(one -> Address.part(one.name(), one.value()))
                                .collect(Collectors.joining("&"));
    }
}
