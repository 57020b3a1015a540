package vn.kiemphieu.tally.session;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.ElectionId;

/** What came of asking to open the box. */
public sealed interface Opening permits Open, Opening.NotReady {

    /** Something is still to be done, for each election named. */
    record NotReady(Map<ElectionId, Set<Ready.Step>> missing) implements Opening {
        public NotReady {
            missing = missing.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, steps -> Set.copyOf(steps.getValue())));
        }
    }
}
