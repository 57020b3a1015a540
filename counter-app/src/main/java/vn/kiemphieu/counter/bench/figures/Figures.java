package vn.kiemphieu.counter.bench.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a run came to. Adding up has laws: {@link #ZERO} changes nothing, order and grouping do not matter. */
public record Figures(SortedMap<Group, Counts> groups, SortedMap<Place, Looks> places) {
    public static final Figures ZERO = new Figures(new TreeMap<>(), new TreeMap<>());

    public Figures {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** The figures of one page. */
    public static Figures of(Compared compared) {
        Counts counts = compared.counts();
        String form = compared.sample().election().form().name();
        TreeMap<Group, Counts> groups = new TreeMap<>();
        groups.put(Group.ALL, counts);
        groups.put(new Group(Facet.FORM, form, ""), counts);
        for (Trait trait : compared.sample().traits()) {
            groups.put(new Group(trait.facet(), "", trait.value()), counts);
            if (!trait.facet().isNumber()) {
                groups.put(new Group(trait.facet(), form, trait.value()), counts);
            }
        }
        if (compared.goodNotValid()) {
            compared.seen().reasons().forEach(reason -> groups.put(new Group(Facet.REASON, form, reason), counts));
        }
        return new Figures(groups, Doubts.of(compared));
    }

    public Figures plus(Figures other) {
        TreeMap<Group, Counts> sums = new TreeMap<>(groups);
        addTo(sums, other);
        TreeMap<Place, Looks> looks = new TreeMap<>(places);
        other.places.forEach((place, more) -> looks.merge(place, more, Looks::plus));
        return new Figures(sums, looks);
    }

    private static void addTo(Map<Group, Counts> sums, Figures more) {
        more.groups.forEach((group, counts) -> sums.merge(group, counts, Counts::plus));
    }

    /** All of them added up. */
    public static Figures sum(Collection<Figures> parts) {
        TreeMap<Group, Counts> sums = new TreeMap<>();
        TreeMap<Place, Looks> looks = new TreeMap<>();
        for (Figures part : parts) {
            addTo(sums, part);
            part.places.forEach((place, more) -> looks.merge(place, more, Looks::plus));
        }
        return new Figures(sums, looks);
    }

    public Counts all() {
        return of(Group.ALL);
    }

    /** Of the heavily worn. */
    public Counts heavy() {
        return of(new Group(Facet.GRADE, "", "HEAVY"));
    }

    /** Of the clean to moderately worn. */
    public Counts lighter() {
        return all().minus(heavy());
    }

    /** Of one group; nothing where no sheet belongs to it. */
    public Counts of(Group group) {
        return groups.getOrDefault(group, Counts.ZERO);
    }

    /** The groups of one facet in order: all forms together, or each form by itself. */
    public SortedMap<Group, Counts> by(Facet facet, boolean eachForm) {
        TreeMap<Group, Counts> some = new TreeMap<>();
        for (Entry<Group, Counts> entry : groups.entrySet()) {
            Group group = entry.getKey();
            if (group.facet() == facet && group.form().isEmpty() != eachForm) {
                some.put(group, entry.getValue());
            }
        }
        return some;
    }
}
