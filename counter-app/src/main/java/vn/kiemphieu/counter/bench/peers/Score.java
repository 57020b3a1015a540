package vn.kiemphieu.counter.bench.peers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.bench.peers.EqualSheet.Kind;

/** How right a reader was, by what was in the boxes. */
record Score(Map<Kind, Count> kinds) {
    Score {
        kinds = Map.copyOf(kinds);
    }

    /**
     * Questions.
     *
     * @param right said as it is
     * @param wrong said otherwise and without a doubt
     * @param referred left to people
     */
    record Count(int right, int wrong, int referred) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, referred + other.referred);
        }

        int all() {
            return right + wrong + referred;
        }
    }

    static Score of(List<EqualSheet> sheets, Reading reading) {
        Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, Count.NONE);
        }
        for (EqualSheet sheet : sheets) {
            for (int question = 1; question <= sheet.questions().size(); question++) {
                Count one = judged(sheet, question, reading.of(sheet.number(), question));
                kinds.merge(sheet.kind(question), one, Count::plus);
            }
        }
        return new Score(kinds);
    }

    Count total() {
        return kinds.values().stream().reduce(Count.NONE, Count::plus);
    }

    static Count judged(EqualSheet sheet, int question, Said said) {
        if (said instanceof Said.Marked marked) {
            return marked.boxes().equals(sheet.truth(question)) ? new Count(1, 0, 0) : new Count(0, 1, 0);
        }
        return new Count(0, 0, 1);
    }
}
