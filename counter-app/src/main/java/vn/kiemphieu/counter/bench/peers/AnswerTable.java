package vn.kiemphieu.counter.bench.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.marks.CsvLines;

/** The tables of results of the others: a line a sheet, for each question the letters of the boxes taken for marked. */
final class AnswerTable {
    private AnswerTable() {}

    /** AMC's: the number of the copy comes first, in whatever language its column is named. */
    static Map<Integer, List<Said>> ofAmc(List<String> lines, int questions) {
        return of(lines, questions, "TICKED:q", line -> line.values().iterator().next());
    }

    /** OMRChecker's: pictures are named by their number. */
    static Map<Integer, List<Said>> ofOmrChecker(List<String> lines, int questions) {
        return of(lines, questions, "q", line -> line.get("file_id").replaceFirst("\\..*", ""));
    }

    private static Map<Integer, List<Said>> of(
            List<String> lines, int questions, String column, Function<Map<String, String>, String> number) {
        Map<Integer, List<Said>> said = new HashMap<>();
        for (Map<String, String> line : CsvLines.read(lines)) {
            List<Said> answers = IntStream.rangeClosed(1, questions)
                    .mapToObj(question -> Optional.ofNullable(line.get(column + question))
                            .map(Lettered::said)
                            .orElse(Said.REFERRED))
                    .toList();
            said.put(Integer.valueOf(number.apply(line)), answers);
        }
        return said;
    }
}
