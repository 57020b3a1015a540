package vn.kiemphieu.counter.bench.peers;

import java.util.List;
import java.util.Set;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.BallotArtist;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Output;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

/** Our own ballot of two boxes a name, with as many names as there are questions. */
final class OurPaper implements EqualSheet.Print {
    private static final String LIKE = "btv";

    private final Congress congress;
    private final Election election;
    private final BallotArtist artist;
    private final Page layout;
    private final MarkedBallot unmarked;
    private final Output output = WearPlan.exactly(Set.of(), new Tilt(0, 0), 0).output();

    OurPaper() {
        this.election = small(DemoCongress.election(LIKE));
        Congress demo = DemoCongress.congress();
        this.congress = new Congress(demo.id(), demo.mode(), demo.name(), demo.unit(), demo.level(), List.of(election));
        DeckPaper paper = DeckPaper.of(congress, election);
        this.artist = new BallotArtist(paper);
        this.layout = paper.layout().pages().get(0);
        this.unmarked = new Voter(election, Dice.of(0)).marked(Voter.unmarked(election));
    }

    private static Election small(Election large) {
        List<Candidate> first = large.candidates().subList(0, EqualSheets.QUESTIONS);
        return new Election(
                large.id(),
                large.round(),
                large.kind(),
                large.title(),
                first.size(),
                large.form(),
                large.rules(),
                large.denominator(),
                large.stock(),
                large.settings(),
                first);
    }

    Congress congress() {
        return congress;
    }

    Election election() {
        return election;
    }

    int dpi() {
        return output.dpi();
    }

    /** Of a box, inner edge, millimetres. */
    double boxSide() {
        return box(1, 1, Column.AGREE).w();
    }

    /** As printed, upright and not scanned. */
    Canvas blank() {
        return artist.draw(unmarked, 1, output);
    }

    @Override
    public Canvas page(int sheet) {
        return blank();
    }

    @Override
    public Area box(int sheet, int question, Column column) {
        return Area.of(layout.rows().get(question - 1).boxes().get(column));
    }

    @Override
    public Page layout() {
        return layout;
    }
}
