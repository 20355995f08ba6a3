package caseclock.query.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes one drawing, shape by shape; its title and description are read out in place of the picture. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder();

    Svg(String id, String look, double width, double height, String title, String description) {
        shapes.append("<svg class=\"chart ").append(look).append("\" viewBox=\"0 0 ");
        shapes.append(at(width)).append(' ').append(at(height));
        shapes.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">");
        shapes.append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(safe(title))
                .append("</title>");
        shapes.append("<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(safe(description))
                .append("</desc>");
    }

    Svg bar(String look, double x, double y, double width, double height) {
        shapes.append("<rect class=\"")
                .append(look)
                .append("\" x=\"")
                .append(at(x))
                .append("\" y=\"")
                .append(at(y));
        shapes.append("\" width=\"")
                .append(at(width))
                .append("\" height=\"")
                .append(at(height))
                .append("\"/>");
        return this;
    }

    Svg line(String look, double x1, double y1, double x2, double y2) {
        return path(look, "M" + at(x1) + " " + at(y1) + "L" + at(x2) + " " + at(y2));
    }

    Svg path(String look, String d) {
        shapes.append("<path class=\"").append(look).append("\" d=\"").append(d).append("\"/>");
        return this;
    }

    Svg dot(String look, double x, double y, double radius) {
        shapes.append("<circle class=\"")
                .append(look)
                .append("\" cx=\"")
                .append(at(x))
                .append("\" cy=\"")
                .append(at(y));
        shapes.append("\" r=\"").append(at(radius)).append("\"/>");
        return this;
    }

    Svg text(String look, double x, double y, String words) {
        shapes.append("<text class=\"")
                .append(look)
                .append("\" x=\"")
                .append(at(x))
                .append("\" y=\"")
                .append(at(y));
        shapes.append("\">").append(safe(words)).append("</text>");
        return this;
    }

    String done() {
        return shapes + "</svg>";
    }

    /** A coordinate to a tenth, without a needless ".0". */
    static String at(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
