package vn.kiemphieu.counter.bench.peers;

import java.util.Set;
import vn.kiemphieu.tally.election.Column;

/** What a reader said of a question. */
sealed interface Said {
    Said REFERRED = new Referred();

    /** These boxes are marked and no others, without any doubt. */
    record Marked(Set<Column> boxes) implements Said {
        public Marked {
            boxes = Set.copyOf(boxes);
        }
    }

    /** Left to people, or nothing said at all. */
    record Referred() implements Said {}
}
