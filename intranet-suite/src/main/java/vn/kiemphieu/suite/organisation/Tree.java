package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisation on one day. Lists are in the order of levels, then of codes. */
public final class Tree {
    private final LocalDate day;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<Optional<String>, List<Unit>> children;

    Tree(LocalDate day, List<Unit> ordered) {
        this.day = day;
        ordered.forEach(unit -> units.put(unit.code(), unit));
        this.children = ordered.stream().collect(Collectors.groupingBy(Unit::parent));
    }

    /** The day it shows. */
    public LocalDate day() {
        return day;
    }

    /** Every unit there is on that day. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** One unit, if it is there on that day. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The units with none above them. */
    public List<Unit> roots() {
        return children.getOrDefault(Optional.empty(), List.of());
    }

    /** The units right below one. */
    public List<Unit> children(String code) {
        return children.getOrDefault(Optional.of(code), List.of());
    }

    /** From the root down to a unit, both included; empty if it is not there. */
    public List<Unit> path(String code) {
        Deque<Unit> path = new ArrayDeque<>();
        Optional<Unit> next = unit(code);
        while (next.isPresent()) {
            path.addFirst(next.get());
            next = next.get().parent().flatMap(this::unit);
        }
        return List.copyOf(path);
    }
}
