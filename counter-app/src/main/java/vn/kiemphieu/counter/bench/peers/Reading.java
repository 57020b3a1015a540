package vn.kiemphieu.counter.bench.peers;

import java.util.List;
import java.util.Map;

/**
 * What a reader made of the sheets.
 *
 * @param said of each question, by the number of the sheet; a sheet that is not there was not read
 */
record Reading(String reader, Map<Integer, List<Said>> said, Cost cost) {
    Reading {
        said = Map.copyOf(said);
    }

    Said of(int sheet, int question) {
        List<Said> answers = said.getOrDefault(sheet, List.of());
        return question <= answers.size() ? answers.get(question - 1) : Said.REFERRED;
    }
}
