package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.journal.NewRecord;

/**
 * What the open batch comes to when it ends.
 *
 * @param sheets that went through the scanner, or ballots that both people typed
 * @param places the names of records by their places in the batch, from 1
 * @param facts that the chain keeps of it besides
 */
record BatchContents(int sheets, List<NewRecord> records, Map<Integer, String> places, ObjectNode facts) {
    BatchContents {
        records = List.copyOf(records);
        places = new TreeMap<>(places);
    }
}
