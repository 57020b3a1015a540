package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Paper;

/** The layout is measured on the drawn page; nothing here asks the code that drew it. */
class LayoutTruthTest {
    private static final int DPI = 600;
    private static final double TRUE_WITHIN = 0.1;

    static Stream<BallotPaper> papers() {
        return Stream.of(
                Samples.paper(BallotForm.STRIKE_OUT, 59),
                Samples.paper(Samples.election(BallotForm.STRIKE_OUT, Samples.oddNames(), Samples.stock(Paper.A5))),
                Samples.paper(Samples.election(BallotForm.TWO_BOXES, 21, Paper.A4, 1)),
                Samples.paper(Samples.election(BallotForm.CONFIDENCE, 9, Paper.A5, 2)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void what_is_printed_stands_where_the_layout_says(BallotPaper paper) {
        for (BallotLayout.Page page : paper.layout().pages()) {
            Scan scan = new Scan(paper.picture(page.number(), DPI), DPI);
            page.anchors().forEach(anchor -> assertInk(scan, anchor, 1));
            page.codes().forEach(code -> assertInk(scan, code, 1));
            for (BallotLayout.Row row : page.rows()) {
                assertInk(scan, row.name(), 0.5);
                row.family().ifPresent(family -> assertInk(scan, family, 0.2));
                row.middle().ifPresent(middle -> assertInk(scan, middle, 0.2));
                assertInk(scan, row.given(), 0.2);
                row.boxes().values().forEach(box -> assertInnerEdge(scan, box));
            }
            page.stamp().ifPresent(stamp -> assertEquals(new Bounds(0, 0, 0, 0), scan.ink(Scan.bounds(stamp))));
        }
    }

    private static void assertInk(Scan scan, Box said, double around) {
        Bounds bounds = Scan.bounds(said);
        assertNear(bounds, scan.ink(bounds.grown(around)));
    }

    private static void assertInnerEdge(Scan scan, Box said) {
        Bounds bounds = Scan.bounds(said);
        assertNear(bounds, scan.white(bounds.x() + bounds.w() / 2, bounds.y() + bounds.h() / 2));
    }

    private static void assertNear(Bounds said, Bounds seen) {
        assertAll(
                said + " is printed at " + seen,
                () -> assertEquals(said.x(), seen.x(), TRUE_WITHIN),
                () -> assertEquals(said.y(), seen.y(), TRUE_WITHIN),
                () -> assertEquals(said.right(), seen.right(), TRUE_WITHIN),
                () -> assertEquals(said.bottom(), seen.bottom(), TRUE_WITHIN));
    }
}
