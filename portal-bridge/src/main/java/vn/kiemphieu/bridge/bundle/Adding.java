package vn.kiemphieu.bridge.bundle;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.tally.count.Tally;

/** What came of adding the results of several kiosks that each counted some of the sheets of one election. */
public sealed interface Adding {
    /**
     * Adds partials; their order does not matter.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Adding of(List<Genuine> partials) {
        if (partials.isEmpty()) {
            throw new IllegalArgumentException("a sum has at least one part");
        }
        Optional<Doubt> doubt = Doubt.of(partials);
        if (doubt.isPresent()) {
            return new Refused(doubt.get());
        }
        return new Added(partials.stream()
                .map(each -> each.result().tally())
                .reduce(Tally::plus)
                .orElseThrow());
    }

    /** One sentence or two for people: what came of it and what to do. */
    String vietnamese();

    String english();

    /**
     * The sum. That the same paper was fed to two kiosks in batches of different numbers does not show in it.
     *
     * @param tally of all sheets
     */
    record Added(Tally tally) implements Adding {
        @Override
        public String vietnamese() {
            return "Cộng được " + tally.collected()
                    + " phiếu. Cùng một tờ đếm trên hai máy không lộ ra ở đây: so với số phiếu thu"
                    + " về ghi trên giấy rồi mới lập biên bản.";
        }

        @Override
        public String english() {
            return "The sum is " + tally.collected()
                    + " ballots. A sheet counted by two kiosks does not show here: compare"
                    + " with the ballots collected on paper first.";
        }
    }

    /** Nothing is added. */
    record Refused(Doubt doubt) implements Adding {
        @Override
        public String vietnamese() {
            return "KHÔNG CỘNG: " + doubt.vietnamese() + ". Xem lại từng gói và giấy kèm tập của nó.";
        }

        @Override
        public String english() {
            return "NOT ADDED: " + doubt.english() + ". Look at each bundle and at its batch slips.";
        }
    }
}
