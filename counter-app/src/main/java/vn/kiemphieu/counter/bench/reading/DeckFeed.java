package vn.kiemphieu.counter.bench.reading;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.counter.bench.figures.Trait;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.picture.Format;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.Lie;
import vn.kiemphieu.testballots.wear.Output;

/** Ballots of a drawn deck, as they come. */
public final class DeckFeed implements Iterator<List<Fed>> {
    private final Deck deck;
    private final String prefix;
    private int next;

    /**
     * A deck from its first sheet on, without end.
     *
     * @param prefix of the sheets' names: two decks draw a sheet of each number
     */
    public DeckFeed(Deck deck, String prefix) {
        this.deck = deck;
        this.prefix = prefix;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    /** The pages of the next ballot. */
    @Override
    public List<Fed> next() {
        int first = next;
        PlannedSheet sheet = deck.plan(first);
        int pages = sheet.paper().layout().pages().size();
        next += pages;
        return IntStream.range(first, next).mapToObj(deck::plan).map(this::fed).toList();
    }

    private Fed fed(PlannedSheet plan) {
        return fed(prefix, plan, plan.paper().election());
    }

    /** A drawn page, fed into the count of an election. */
    public static Fed fed(String prefix, PlannedSheet plan, Election counting) {
        Sample sample = new Sample(prefix + plan.name(), counting, plan.truth(), traits(plan));
        return new Fed(sample, 1, () -> plan.draw().bytes());
    }

    private static Set<Trait> traits(PlannedSheet plan) {
        Set<Trait> traits = new HashSet<>();
        Grade grade = plan.wear().grade();
        traits.add(new Trait(Facet.GRADE, grade.name()));
        traits.add(new Trait(
                Facet.PEN,
                plan.ballot().pen().make() + " " + plan.ballot().pen().colour()));
        plan.marks().forEach(mark -> traits.add(new Trait(Facet.MARK, mark.name())));
        plan.wear().kinds().forEach(kind -> traits.add(new Trait(Facet.WEAR, kind.name())));
        traits.add(new Trait(Facet.FORMAT, plan.wear().format().name()));
        lie(plan.wear().lie(), traits);
        output(plan.wear().output(), traits);
        return traits;
    }

    private static void lie(Lie lie, Set<Trait> traits) {
        double shift = Math.hypot(lie.shiftX(), lie.shiftY());
        double stretch = Math.abs(lie.scaleX() - 1) > Math.abs(lie.scaleY() - 1) ? lie.scaleX() : lie.scaleY();
        traits.add(Trait.binned(Facet.SKEW, Math.round(lie.degrees() * 10), 10));
        traits.add(Trait.binned(Facet.SHIFT, Math.round(shift * 10), 5));
        traits.add(Trait.binned(Facet.SCALE, Math.round((stretch - 1) * 1000), 3));
    }

    private static void output(Output output, Set<Trait> traits) {
        traits.add(Trait.binned(Facet.DPI, output.dpi(), 50));
        traits.add(Trait.binned(Facet.BLUR, output.blur(), 10));
        traits.add(Trait.binned(Facet.NOISE, Math.round(output.noise() * 10), 10));
        if (output.format() == Format.JPEG) {
            traits.add(Trait.binned(Facet.QUALITY, Math.round(output.quality() * 100), 5));
        }
    }
}
