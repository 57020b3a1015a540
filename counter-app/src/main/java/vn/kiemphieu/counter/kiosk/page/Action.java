package vn.kiemphieu.counter.kiosk.page;

import java.util.Optional;

/**
 * Something that can be done from a screen, by touch and by key alike.
 *
 * @param id stable name
 * @param key shown on the button: a digit, a letter, or a function key such as {@code F6}; empty for none of its own
 * @param isOffered whether it can be done now; what cannot is shown, and says why in {@code why}
 * @param run does it; called on the thread of the day
 */
public record Action(String id, Words label, Optional<String> key, boolean isOffered, Words why, Runnable run) {
    private static final String PLACES = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** An action without a key of its own. */
    public static Action of(String id, Words label, Runnable run) {
        return new Action(id, label, Optional.empty(), true, Words.NONE, run);
    }

    /** The same under a key. */
    public Action at(String shown) {
        return new Action(id, label, Optional.of(shown), isOffered, why, run);
    }

    /**
     * The same under the key of its place in a list: 1 to 9, 0 for the tenth, then letters.
     *
     * @param place from 1
     */
    public Action atPlace(int place) {
        return place <= PLACES.length() ? at(PLACES.substring(place - 1, place)) : this;
    }

    /** The same, offered only where something holds. */
    public Action onlyIf(boolean holds, Words otherwise) {
        return holds ? this : new Action(id, label, key, false, otherwise, run);
    }

    /** What people see of it. */
    Face face() {
        return new Face(id, label, key, isOffered, why);
    }

    /** All but what it does. */
    record Face(String id, Words label, Optional<String> key, boolean isOffered, Words why) {}
}
