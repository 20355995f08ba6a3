package caseclock.query.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a page through the real template engine, without Spring or a server, and keeps it under target/pages to be looked at. */
public final class RenderedPage {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final Path KEPT = Path.of("target", "pages");

    private RenderedPage() {}

    /** @param state names the file it is kept in */
    public static Document of(String template, String state, Frame frame, Object page) {
        var html = ENGINE.process(template, new Context(Locale.UK, Map.of("frame", frame, "page", page)));
        keep(template + "-" + state, html);
        return Jsoup.parse(html);
    }

    private static void keep(String name, String html) {
        var assets = Path.of("src", "main", "resources", "static", "assets")
                .toAbsolutePath()
                .toUri()
                .toString();
        try {
            Files.createDirectories(KEPT);
            Files.writeString(KEPT.resolve(name + ".html"), html.replace("\"/assets/", "\"" + assets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
