package vn.kiemphieu.suite.inner.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.suite.inner.results.Check.Outcome;
import vn.kiemphieu.suite.inner.results.Check.Verdict;

/** What came of each check so far. */
final class Checklist {
    private static final String OPEN = "Chưa xét.";

    private final Map<Check, Outcome> outcomes = new EnumMap<>(Check.class);

    Checklist passed(Check check, String sentence) {
        outcomes.put(check, new Outcome(check, Verdict.PASSED, sentence));
        return this;
    }

    Checklist failed(Check check, String sentence) {
        outcomes.put(check, new Outcome(check, Verdict.FAILED, sentence));
        return this;
    }

    /** Those that were told. */
    List<Outcome> said() {
        return List.copyOf(outcomes.values());
    }

    /** All ten. */
    List<Outcome> all() {
        List<Outcome> all = new ArrayList<>();
        for (Check check : Check.values()) {
            all.add(outcomes.getOrDefault(check, new Outcome(check, Verdict.OPEN, OPEN)));
        }
        return all;
    }
}
