package vn.kiemphieu.counter.counting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.setup.Advice;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.ballot.BallotPaper;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.SecondLook;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;

/** The ballot of one election: what is printed, and who can read it. */
public record ElectionPaper(BallotPaper paper, ExpectedPaper expected) {

    /**
     * The paper of an election.
     *
     * @throws RequestRefused if the list cannot be printed on it
     */
    public static ElectionPaper of(Congress congress, Election election) {
        try {
            BallotPaper paper = BallotPaper.of(congress, election);
            List<PaperCode> codes = IntStream.rangeClosed(1, paper.pages())
                    .mapToObj(paper::code)
                    .toList();
            return new ElectionPaper(paper, new ExpectedPaper(congress, election, paper.layout(), codes));
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    "cuộc bầu " + election.id(),
                    "không in được phiếu (" + e.getMessage() + ")",
                    "sửa danh sách hoặc chọn giấy lớn hơn");
        }
    }

    /** What people should know of it; none of it is refused. */
    public List<String> advice() {
        return Advice.of(expected.election(), expected.pages());
    }

    /** A reader of this paper; it draws every page once, to compare with. */
    public BallotReader newReader() {
        return new BallotReader(expected.election().form(), expected.layout(), expected.codes(), blanks());
    }

    /** Somebody who looks at pages of this paper a second time, by other means. */
    public SecondLook newSecondLook() {
        return new SecondLook(expected.layout(), blanks());
    }

    private List<GreyPicture> blanks() {
        List<GreyPicture> blanks = new ArrayList<>();
        for (int page = 1; page <= expected.pages(); page++) {
            blanks.add(grey(paper.picture(page, BallotReader.BLANK_DPI)));
        }
        return blanks;
    }

    private static GreyPicture grey(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            throw new IllegalArgumentException("a page is drawn in 256 shades of grey");
        }
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyPicture(image.getWidth(), image.getHeight(), pixels);
    }
}
