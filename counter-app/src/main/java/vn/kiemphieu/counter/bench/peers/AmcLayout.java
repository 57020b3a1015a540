package vn.kiemphieu.counter.bench.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.testballots.picture.Area;

/** Where AMC's boxes stand, from what its LaTeX package notes ({@code calage.xy}): corners, from the lower left. */
final class AmcLayout {
    private static final Pattern PAGE = Pattern.compile("\\\\page\\{(\\d+)/\\d+/\\d+}\\{[\\d.]+pt}\\{([\\d.]+)pt}.*");
    private static final Pattern CORNER =
            Pattern.compile("\\\\tracepos\\{(\\d+)/\\d+:case:q(\\d+):\\d+,(\\d+)}\\{(-?\\d+)sp}\\{(-?\\d+)sp}.*");

    private static final double INCH = 25.4;
    private static final double POINTS = 72.27;
    private static final double SCALED = 65536;

    private final Map<Place, List<Corner>> corners = new HashMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();

    /** The choice is counted from 1, as all the others. */
    record Place(int copy, int question, int choice) {}

    private record Corner(double x, double y) {}

    private AmcLayout() {}

    static AmcLayout of(List<String> lines) {
        AmcLayout layout = new AmcLayout();
        for (String line : lines) {
            Matcher page = PAGE.matcher(line);
            Matcher corner = CORNER.matcher(line);
            if (page.matches()) {
                layout.heights.put(Integer.valueOf(page.group(1)), millimetres(page.group(2)));
            } else if (corner.matches()) {
                layout.corners
                        .computeIfAbsent(place(corner), any -> new ArrayList<>())
                        .add(new Corner(scaled(corner.group(4)), scaled(corner.group(5))));
            }
        }
        return layout;
    }

    /** A box; millimetres from the upper left of its page. */
    Area box(Place place) {
        List<Corner> at = corners.get(place);
        Double height = heights.get(place.copy());
        if (at == null || height == null) {
            throw new IllegalArgumentException("there is no box at " + place);
        }
        double left = at.stream().mapToDouble(Corner::x).min().orElseThrow();
        double right = at.stream().mapToDouble(Corner::x).max().orElseThrow();
        double low = at.stream().mapToDouble(Corner::y).min().orElseThrow();
        double high = at.stream().mapToDouble(Corner::y).max().orElseThrow();
        return new Area(left, height - high, right - left, high - low);
    }

    private static Place place(Matcher corner) {
        return new Place(
                Integer.parseInt(corner.group(1)),
                Integer.parseInt(corner.group(2)),
                Integer.parseInt(corner.group(3)));
    }

    private static double millimetres(String points) {
        return Double.parseDouble(points) * INCH / POINTS;
    }

    private static double scaled(String points) {
        return Double.parseDouble(points) / SCALED * INCH / POINTS;
    }
}
