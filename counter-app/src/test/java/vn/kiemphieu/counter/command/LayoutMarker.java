package vn.kiemphieu.counter.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Marks rasterised ballots knowing {@code layout.json} and nothing else, as an outsider would. */
final class LayoutMarker {
    private static final double PEN_MILLIMETRES = 0.5;

    private final JsonNode layout;

    LayoutMarker(Path layoutJson) throws IOException {
        this.layout = JsonMapper.builder().build().readTree(layoutJson.toFile());
    }

    int pages() {
        return layout.get("pages").size();
    }

    /** The rows of a page with the names of their boxes, left to right; none where names are struck. */
    Map<Integer, List<String>> rows(int page) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (JsonNode row : layout.get("pages").get(page - 1).get("rows")) {
            List<String> boxes = new ArrayList<>();
            row.get("boxes").fieldNames().forEachRemaining(boxes::add);
            rows.put(row.get("row").asInt(), boxes);
        }
        return rows;
    }

    /** A line through the middle of the name. */
    void strike(BufferedImage picture, int page, int row) {
        JsonNode name = row(page, row).get("name");
        double middle = name.get("y").asDouble() + 0.55 * name.get("h").asDouble();
        line(picture, name.get("x").asDouble() - 1, middle, right(name) + 1, middle - 0.2);
    }

    /** An X in a box. */
    void cross(BufferedImage picture, int page, int row, String box) {
        JsonNode at = row(page, row).get("boxes").get(box);
        double left = at.get("x").asDouble() + 0.6;
        double top = at.get("y").asDouble() + 0.6;
        double bottom = at.get("y").asDouble() + at.get("h").asDouble() - 0.6;
        line(picture, left, top, right(at) - 0.6, bottom);
        line(picture, left, bottom, right(at) - 0.6, top);
    }

    private JsonNode row(int page, int number) {
        for (JsonNode row : layout.get("pages").get(page - 1).get("rows")) {
            if (row.get("row").asInt() == number) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row " + number + " on page " + page);
    }

    private static double right(JsonNode rectangle) {
        return rectangle.get("x").asDouble() + rectangle.get("w").asDouble();
    }

    private void line(BufferedImage picture, double x1, double y1, double x2, double y2) {
        double scale = picture.getWidth() / layout.get("paper").get("width").asDouble();
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(40, 40, 120));
        pen.setStroke(
                new BasicStroke((float) (PEN_MILLIMETRES * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x1 * scale, y1 * scale, x2 * scale, y2 * scale));
        pen.dispose();
    }
}
