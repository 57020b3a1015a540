package vn.kiemphieu.testballots;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.kiemphieu.report.ballot.BallotPaper;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.Packed;

/** The blank paper of one election, its pages rendered once and kept small. Several threads may ask at a time. */
public final class DeckPaper {
    private final Election election;
    private final BallotLayout layout;
    private final Prints prints;
    private final Map<PageAt, Packed> rendered = new ConcurrentHashMap<>();

    /** Where pictures of blank pages come from. */
    public interface Prints {
        /** A blank page, counted from 1, as a grey picture. */
        BufferedImage picture(int page, int dpi);
    }

    public DeckPaper(Election election, BallotLayout layout, Prints prints) {
        this.election = election;
        this.layout = layout;
        this.prints = prints;
    }

    /** The paper that is really printed. */
    public static DeckPaper of(Congress congress, Election election) {
        BallotPaper paper = BallotPaper.of(congress, election);
        return new DeckPaper(election, paper.layout(), paper::picture);
    }

    public Election election() {
        return election;
    }

    public BallotLayout layout() {
        return layout;
    }

    /** Empty paper of the same size, as it slips in among the ballots. */
    public DeckPaper unprinted() {
        List<Page> pages = layout.pages().stream()
                .map(page -> new Page(
                        page.number(), page.side(), page.rows(), Optional.empty(), page.codes(), page.anchors()))
                .toList();
        return new DeckPaper(election, new BallotLayout(layout.paper(), pages), this::white);
    }

    private BufferedImage white(int page, int dpi) {
        BufferedImage printed = prints.picture(page, dpi);
        return Grey.filled(printed.getWidth(), printed.getHeight(), 255).image();
    }

    Page page(int number) {
        return layout.pages().get(number - 1);
    }

    /** A fresh blank page to draw on. */
    Grey blank(int page, int dpi) {
        return rendered.computeIfAbsent(
                        new PageAt(page, dpi), at -> Packed.of(Grey.of(prints.picture(at.page, at.dpi))))
                .unpacked();
    }

    private record PageAt(int page, int dpi) {}
}
