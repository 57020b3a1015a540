package vn.kiemphieu.counter.bench.report;

import java.util.Optional;

/**
 * Something the reader must keep to, and what was seen.
 *
 * @param vietnamese what must hold
 * @param seen the figure
 * @param met empty where it was not measured, or there is too little to judge by
 * @param binding whether the benchmark fails when it is not met
 */
public record Claim(String vietnamese, String english, String seen, Optional<Boolean> met, boolean binding) {

    /** Whether the benchmark fails for it. */
    public boolean fails() {
        return binding && met.isPresent() && !met.get();
    }
}
