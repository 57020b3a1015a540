package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.BallotLayout.Row;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Millimetres;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** Paper that stretched or slipped between the boxes of a row and its name is no ink on the name. */
class NamesApartFromBoxesTest {
    private static final double PIXELS_PER_MILLIMETRE = BallotReader.BLANK_DPI / 25.4;
    /** Pixels: longer than any speck. */
    private static final int STROKE = 200;

    /** Pixels of paper that move with a name, its accents among them. */
    private static final int AROUND = 5;

    private static final Election ELECTION = DemoCongress.election("tin-nhiem");
    private static final ElectionPaper PAPER = ElectionPaper.of(DemoCongress.congress(), ELECTION);
    private static final BallotReader READER = PAPER.newReader();

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 0", "-0.4, 0", "0.3, 0.3", "0, -0.3"})
    void a_name_that_lies_a_little_off_its_boxes_is_untouched(double right, double down) {
        assertEquals(Set.of(), remarks(namesMoved(right, down)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 0", "0, -0.3"})
    void a_line_through_such_a_name_is_seen(double right, double down) {
        BufferedImage page = namesMoved(right, down);
        Box name = firstRow().name();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        int y = pixels(name.y()) + pixels(name.h()) / 2;
        pen.fillRect(pixels(name.x()), y, STROKE, 3);
        pen.dispose();
        assertEquals(EnumSet.of(Remark.INK_ON_NAME), remarks(page));
    }

    private static Row firstRow() {
        return PAPER.paper().layout().pages().get(0).rows().get(0);
    }

    private static BufferedImage namesMoved(double right, double down) {
        BufferedImage page = PAPER.paper().picture(1, BallotReader.BLANK_DPI);
        BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        Graphics2D painter = moved.createGraphics();
        painter.drawImage(page, 0, 0, null);
        for (Row row : PAPER.paper().layout().pages().get(0).rows()) {
            Box name = row.name();
            painter.setClip(
                    pixels(name.x()) - AROUND,
                    pixels(name.y()) - AROUND,
                    pixels(name.w()) + 2 * AROUND,
                    pixels(name.h()) + 2 * AROUND);
            painter.drawImage(
                    page,
                    AffineTransform.getTranslateInstance(right * PIXELS_PER_MILLIMETRE, down * PIXELS_PER_MILLIMETRE),
                    null);
        }
        painter.dispose();
        return moved;
    }

    private static Set<Remark> remarks(BufferedImage page) {
        byte[] pixels = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
        return assertInstanceOf(Read.class, READER.read(new GreyPicture(page.getWidth(), page.getHeight(), pixels)))
                .remarks();
    }

    private static int pixels(Millimetres length) {
        return (int) Math.round(length.hundredths() / 100.0 * PIXELS_PER_MILLIMETRE);
    }
}
