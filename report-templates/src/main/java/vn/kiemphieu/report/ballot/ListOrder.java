package vn.kiemphieu.report.ballot;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.NameOrder;

/** The first place where a list leaves Vietnamese name order. File order is printed order; a proof reader is only warned. */
record ListOrder(int number, Candidate earlier, Candidate later) {

    /** Empty where the list is in order; otherwise the later name should stand before the earlier one. */
    static Optional<ListOrder> broken(List<Candidate> names) {
        for (int i = 1; i < names.size(); i++) {
            if (NameOrder.VIETNAMESE.compare(names.get(i - 1), names.get(i)) > 0) {
                return Optional.of(new ListOrder(i + 1, names.get(i - 1), names.get(i)));
            }
        }
        return Optional.empty();
    }
}
