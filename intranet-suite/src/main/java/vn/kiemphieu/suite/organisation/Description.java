package vn.kiemphieu.suite.organisation;

import java.util.Optional;

/**
 * What a decision says of a unit.
 *
 * @param level code of its level
 * @param parent code of the unit right above it; empty for the root
 */
public record Description(String name, Kind kind, String level, Optional<String> parent) {
    public Description {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }

    Description named(String other) {
        return new Description(other, kind, level, parent);
    }

    Description under(Optional<String> other) {
        return new Description(name, kind, level, other);
    }

    Description at(String other) {
        return new Description(name, kind, other, parent);
    }
}
