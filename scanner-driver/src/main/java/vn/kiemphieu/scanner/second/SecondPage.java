package vn.kiemphieu.scanner.second;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.RowInk;
import vn.kiemphieu.scanner.second.PlaceFit.Shift;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** One printed page, for pictures to be held against. */
public final class SecondPage {
    /** A picture larger or smaller than the print by more than this is brought to its size first. */
    private static final double OTHER_SIZE = 0.12;
    /** Codes of one page agree with 0.97 and more, of two papers with 0.65 at the most. */
    private static final double SAME_CODE = 0.8;

    private final Page page;
    private final FlatPrint print;
    private final PrintFeatures features;
    private final PlaceFit fit;
    private final NameInk names;
    private final BoxInk boxes;

    /** @param blank the page as printed */
    public SecondPage(Page page, GreyPicture blank) {
        this.page = page;
        this.print = FlatPrint.of(mat(blank));
        this.features = new PrintFeatures(print);
        this.fit = new PlaceFit(print);
        InkShare shares = new InkShare(print.full());
        this.names = new NameInk(shares);
        this.boxes = new BoxInk(shares);
    }

    /** What is to be seen in each row; empty where the picture does not show this page. */
    @SuppressWarnings("try") // the scope frees whatever OpenCV makes within it
    public Optional<List<RowInk>> look(GreyPicture picture) {
        try (PointerScope memory = new PointerScope()) {
            Mat even = EvenPaper.of(sized(mat(picture)));
            return flat(even)
                    .or(() -> flat(mirrored(even)))
                    .filter(this::showsCode)
                    .map(this::rows);
        }
    }

    private Optional<FlatPrint> flat(Mat even) {
        return features.lie(FlatPrint.of(even))
                .map(lie -> FlatPrint.of(lie.flat(even, print.full().size())));
    }

    private boolean showsCode(FlatPrint flat) {
        return page.codes().stream()
                .anyMatch(code ->
                        fit.fit(flat, Place.around(code), Shift.NONE, true).agreement() >= SAME_CODE);
    }

    private List<RowInk> rows(FlatPrint flat) {
        PlacesFound places = new PlacesFound(flat, fit);
        for (Row row : page.rows()) {
            places.find(Place.around(row.name()), true);
            inOrder(row).values().forEach(box -> places.find(Place.around(box), false));
        }
        return page.rows().stream()
                .map(row -> new RowInk(row.number(), ink(places, row)))
                .toList();
    }

    /** What is found helps to find the next place, so the order must always be the same. */
    private static Map<Column, Box> inOrder(Row row) {
        return new TreeMap<>(row.boxes());
    }

    private Map<Column, Ink> ink(PlacesFound places, Row row) {
        Map<Column, Ink> ink = new EnumMap<>(Column.class);
        if (row.boxes().isEmpty()) {
            ink.put(
                    Column.NAME,
                    places.patch(Place.around(row.name()))
                            .map(patch -> names.of(patch, row))
                            .orElse(Ink.UNSURE));
        }
        row.boxes()
                .forEach((column, box) -> ink.put(
                        column,
                        places.patch(Place.around(box))
                                .map(patch -> boxes.of(patch, box))
                                .orElse(Ink.UNSURE)));
        return ink;
    }

    private Mat sized(Mat picture) {
        double larger =
                (double) Math.max(print.full().rows(), print.full().cols()) / Math.max(picture.rows(), picture.cols());
        if (Math.abs(larger - 1) <= OTHER_SIZE) {
            return picture;
        }
        Mat sized = new Mat();
        resize(picture, sized, new Size(), larger, larger, larger < 1 ? INTER_AREA : INTER_LINEAR);
        return sized;
    }

    private static Mat mirrored(Mat picture) {
        Mat mirrored = new Mat();
        flip(picture, mirrored, 1);
        return mirrored;
    }

    private static Mat mat(GreyPicture picture) {
        Mat mat = new Mat(picture.height(), picture.width(), CV_8UC1);
        mat.data().put(picture.pixels());
        return mat;
    }
}
