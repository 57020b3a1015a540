package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Election.Stock;
import vn.kiemphieu.tally.election.Millimetres;
import vn.kiemphieu.tally.election.Paper;

/** What the reader needs from every paper: nothing overlaps, marks have room, codes read, the page lies one way only. */
class RoomToMarkTest {
    private static final double QUIET = 4 * 0.6;

    static Stream<Election> elections() {
        List<Election> all = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            for (int names : List.of(2, 33, 59, 260)) {
                all.add(Samples.election(BallotForm.STRIKE_OUT, names, paper, 2));
            }
            all.add(Samples.election(BallotForm.STRIKE_OUT, Samples.oddNames(), Samples.stock(paper)));
            all.add(Samples.election(BallotForm.ONE_NAME, 1, paper, 1));
            all.add(Samples.election(BallotForm.TWO_BOXES, 2, paper, 1));
            all.add(Samples.election(BallotForm.TWO_BOXES, 53, paper, 1));
            List<Candidate> noted = Samples.candidates(17, "Tự ứng cử");
            all.add(Samples.election(BallotForm.OPINION, noted, new Stock(paper, 2)));
            all.add(Samples.election(BallotForm.CONFIDENCE, 30, paper, 1));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("elections")
    void nothing_overlaps_and_nothing_leaves_the_page(Election election) {
        BallotLayout layout = Samples.paper(election).layout();
        Box sheet = new Box(
                Millimetres.ZERO,
                Millimetres.ZERO,
                layout.paper().width(),
                layout.paper().height());
        for (BallotLayout.Page page : layout.pages()) {
            List<Box> quiet =
                    page.codes().stream().map(code -> grown(code, QUIET)).toList();
            List<Box> all = new ArrayList<>(page.anchors());
            all.addAll(quiet);
            page.stamp().ifPresent(all::add);
            page.rows().forEach(row -> {
                all.add(row.name());
                all.addAll(row.boxes().values());
            });
            for (int i = 0; i < all.size(); i++) {
                assertTrue(sheet.contains(all.get(i)), all.get(i) + " on " + sheet);
                for (int j = i + 1; j < all.size(); j++) {
                    assertFalse(all.get(i).overlaps(all.get(j)), all.get(i) + " over " + all.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void names_stand_two_millimetres_apart_and_boxes_six(Election election) {
        double apart = election.form() == BallotForm.STRIKE_OUT ? 2.0 : 6.0;
        for (BallotLayout.Page page : Samples.paper(election).layout().pages()) {
            List<Box> marked = page.rows().stream()
                    .flatMap(row -> row.boxes().isEmpty()
                            ? Stream.of(row.name())
                            : row.boxes().values().stream().map(box -> grown(box, 0.3)))
                    .toList();
            for (int i = 0; i < marked.size(); i++) {
                for (int j = i + 1; j < marked.size(); j++) {
                    assertFalse(
                            grown(marked.get(i), apart - 0.02).overlaps(marked.get(j)),
                            marked.get(i) + " near " + marked.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anchors_are_the_same_for_every_election_of_a_paper_size(Paper paper) {
        List<Box> one = Samples.paper(Samples.election(BallotForm.ONE_NAME, 1, paper, 1))
                .layout()
                .pages()
                .get(0)
                .anchors();
        for (BallotLayout.Page page : Samples.paper(Samples.election(BallotForm.STRIKE_OUT, 260, paper, 2))
                .layout()
                .pages()) {
            assertEquals(one, page.anchors());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_turned_or_mirrored_page_shows_other_anchors(Paper paper) {
        PaperPlaces places = PaperPlaces.of(Template.ballot(paper));
        double width = paper.width().hundredths() / 100.0;
        double height = paper.height().hundredths() / 100.0;
        for (UnaryOperator<double[]> turn : List.<UnaryOperator<double[]>>of(
                at -> new double[] {width - at[0], at[1]}, at -> new double[] {at[0], height - at[1]}, at ->
                        new double[] {width - at[0], height - at[1]})) {
            Set<String> upright = centres(places, UnaryOperator.identity());
            Set<String> turned = centres(places, turn);
            assertNotEquals(upright, turned);
            turned.retainAll(upright);
            assertTrue(turned.size() * 2 <= upright.size(), turned.size() + " of " + upright.size() + " alike");
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_codes_of_every_page_are_read(Paper paper) throws ReaderException {
        BallotPaper ballot = Samples.paper(Samples.election(BallotForm.TWO_BOXES, 53, paper, 2));
        for (BallotLayout.Page page : ballot.layout().pages()) {
            BufferedImage picture = ballot.picture(page.number(), 200);
            for (Box code : page.codes()) {
                assertEquals(
                        ballot.code(page.number()).text(),
                        read(picture, Scan.bounds(code).grown(QUIET)));
            }
        }
    }

    private static String read(BufferedImage picture, Bounds area) throws ReaderException {
        double pixels = 200 / 25.4;
        int width = (int) (area.w() * pixels);
        int height = (int) (area.h() * pixels);
        int[] rgb = picture.getRGB((int) (area.x() * pixels), (int) (area.y() * pixels), width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, rgb))))
                .getText();
    }

    private static Set<String> centres(PaperPlaces places, UnaryOperator<double[]> turn) {
        return places.anchors().stream()
                .map(anchor -> turn.apply(new double[] {anchor.x() + anchor.w() / 2, anchor.y() + anchor.h() / 2}))
                .map(at -> Math.round(at[0] / 3) + " " + Math.round(at[1] / 3))
                .collect(Collectors.toSet());
    }

    private static Box grown(Box box, double by) {
        return Hundredths.box(Scan.bounds(box).grown(by));
    }
}
