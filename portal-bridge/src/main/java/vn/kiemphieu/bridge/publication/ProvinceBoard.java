package vn.kiemphieu.bridge.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which congresses of a province are done and which are waited for.
 *
 * @param id of the round of congresses
 * @param term as people call it
 */
public record ProvinceBoard(String id, String title, String term, List<Unit> units) implements Content {
    /** How far the congress of a unit has come. */
    public enum State {
        WAITING,
        /** Results are there, provisional. */
        DONE,
        /** All its results are approved. */
        CERTIFIED
    }

    /**
     * A Party organisation that holds a congress.
     *
     * @param level as people call it
     * @param congress id of the congress, once it has results
     * @param day on which it is done
     */
    public record Unit(
            String id, String name, String level, State state, Optional<String> congress, Optional<LocalDate> day) {
        public Unit {
            Words.address("unit", id);
            Words.line("name of a unit", name);
            Words.line("level", level);
            congress.ifPresent(text -> Words.address("congress", text));
            Words.require((state == State.WAITING) == day.isEmpty(), "day of a congress that is done");
        }
    }

    public ProvinceBoard {
        Words.address("board", id);
        Words.line("title", title);
        Words.line("term", term);
        units = List.copyOf(units);
        Words.require(units.stream().map(Unit::id).distinct().count() == units.size(), "a unit twice");
    }

    @Override
    public Kind kind() {
        return Kind.BOARD;
    }

    @Override
    public String subject() {
        return id;
    }
}
