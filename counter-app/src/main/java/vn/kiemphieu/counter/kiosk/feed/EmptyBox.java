package vn.kiemphieu.counter.kiosk.feed;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/** The committee's word that nothing is left in the box. It holds until a batch is begun or withdrawn. */
public final class EmptyBox {
    private Optional<Said> said = Optional.empty();

    private record Said(CountingHall hall, List<Batch> batches) {}

    void say(CountingHall hall) {
        said = Optional.of(new Said(hall, batches(hall)));
    }

    boolean isSaid(CountingHall hall) {
        return said.filter(word -> word.hall() == hall && word.batches().equals(batches(hall)))
                .isPresent();
    }

    private static List<Batch> batches(CountingHall hall) {
        return ((Open) hall.state()).batches();
    }
}
