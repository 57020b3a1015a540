package vn.kiemphieu.scanner.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.kiemphieu.scanner.second.PlaceFit.Fitted;
import vn.kiemphieu.scanner.second.PlaceFit.Shift;

/** The places of a page, each found by its own print or, where a mark covers that, by the nearest one that was. */
final class PlacesFound {
    /** Names without a mark agree with 0.75 and more unless badly worn, with another name 0.33 at the most. */
    private static final double PROVEN = 0.7;
    /** So far off a place may lie otherwise: 40 mm. */
    private static final double NEAR = 320;

    private final FlatPrint flat;
    private final PlaceFit fit;
    private final Map<Place, Fitted> found = new LinkedHashMap<>();
    private final List<Fitted> proven = new ArrayList<>();

    PlacesFound(FlatPrint flat, PlaceFit fit) {
        this.flat = flat;
        this.fit = fit;
    }

    /**
     * A place as seen.
     *
     * @param proven by its own print; otherwise something hides that, or it lies elsewhere
     */
    record Patch(Place place, Mat seen, boolean proven) {}

    /** Looks for a place, at first where the last one was. */
    void find(Place place, boolean bends) {
        Shift last =
                proven.isEmpty() ? Shift.NONE : proven.get(proven.size() - 1).shift();
        Fitted here = fit.fit(flat, place, last, bends);
        if (here.agreement() < PROVEN && !last.equals(Shift.NONE)) {
            Fitted again = fit.fit(flat, place, Shift.NONE, bends);
            here = again.agreement() > here.agreement() ? again : here;
        }
        found.put(place, here);
        if (here.agreement() >= PROVEN) {
            proven.add(here);
        }
    }

    /** A place that was looked for; empty where nothing near it was found either. */
    Optional<Patch> patch(Place place) {
        Fitted own = found.get(place);
        if (own.agreement() >= PROVEN) {
            return Optional.of(new Patch(place, own.seen(flat), true));
        }
        return proven.stream()
                .filter(other -> other.place().distance(place) < NEAR)
                .min(Comparator.comparingDouble(other -> other.place().distance(place)))
                .map(other -> PlaceFit.shifted(place, other.shift()))
                .map(borrowed -> new Patch(place, borrowed.seen(flat), false));
    }
}
