package vn.kiemphieu.bridge.bundle;

import java.util.List;
import java.util.Set;

/**
 * Who signs a bundle, by the fingerprints of their keys; each of them signs the names of all three.
 *
 * @param kiosk the machine
 * @param first one of the counting committee
 * @param second another of the counting committee
 */
public record Signers(String kiosk, String first, String second) {
    public Signers {
        List<String> all = List.of(kiosk, first, second);
        if (!all.stream().allMatch(each -> ClosedSession.CODE.matcher(each).matches())
                || Set.copyOf(all).size() != all.size()) {
            throw new IllegalArgumentException("three different keys sign a bundle");
        }
    }

    /** In the order of {@link Seat}. */
    List<String> all() {
        return List.of(kiosk, first, second);
    }
}
