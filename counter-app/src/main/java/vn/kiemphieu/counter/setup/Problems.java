package vn.kiemphieu.counter.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that people see all of it at once. */
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(Path file) {
        this(file.toString());
    }

    private Problems(String file) {
        this.file = file;
    }

    /** Of what lies in no file yet; places are then named alone. */
    static Problems ofNoFile() {
        return new Problems("");
    }

    /**
     * One more.
     *
     * @param place in the file, such as {@code elections[0].seats}; empty for the file itself
     */
    public void add(String place, String what, String remedy) {
        String where = place.isEmpty() || file.isEmpty() ? file + place : file + ", " + place;
        found.add(new Problem(where, what, remedy));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** What was found so far. */
    List<Problem> all() {
        return List.copyOf(found);
    }

    /** How many were found so far; a part that found none may be built. */
    public int count() {
        return found.size();
    }

    /**
     * Ends here if anything is wrong.
     *
     * @throws RequestRefused with everything found
     */
    public void refuseIfAny() {
        if (any()) {
            throw new RequestRefused(found);
        }
    }
}
