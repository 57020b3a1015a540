package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.counting.Status;

/** Adds up what was right and wrong, in all and for each form, mark and wear. */
final class BenchFigures {
    private final Map<String, Group> groups = new TreeMap<>();
    private final Group all = new Group();
    private final Group heavy = new Group();
    private final List<String> misreads = new ArrayList<>();
    private long positions;
    private long unreadable;
    private long falseDuplicates;
    private long cpuNanos;

    /** Figures of some of the pages. */
    static final class Group {
        private long sheets;
        private long good;
        private long goodNotValid;
        private long misreads;

        private void add(BenchSheet sheet) {
            sheets++;
            good += sheet.truth().good() ? 1 : 0;
            goodNotValid += sheet.goodNotValid() ? 1 : 0;
            misreads += sheet.misread() ? 1 : 0;
        }

        long sheets() {
            return sheets;
        }

        long good() {
            return good;
        }

        long goodNotValid() {
            return goodNotValid;
        }

        long misreads() {
            return misreads;
        }
    }

    /** @param seenBefore whether another drawn picture was taken for the same */
    synchronized void add(BenchSheet sheet, boolean seenBefore) {
        all.add(sheet);
        if (sheet.heavy()) {
            heavy.add(sheet);
        }
        positions += sheet.positions();
        unreadable += sheet.status() == Status.UNREADABLE ? 1 : 0;
        falseDuplicates += seenBefore || sheet.status() == Status.DUPLICATE ? 1 : 0;
        cpuNanos += sheet.cpuNanos();
        group("mẫu " + sheet.plan().paper().election().form()).add(sheet);
        sheet.plan().marks().forEach(mark -> group("nét " + mark).add(sheet));
        sheet.plan().wear().kinds().forEach(kind -> group("hao mòn " + kind).add(sheet));
        group("định dạng " + sheet.plan().wear().format()).add(sheet);
        if (sheet.misread()) {
            misreads.add(sheet.name() + " (" + sheet.truth().reasons() + " " + sheet.wrongRows() + ")");
        }
    }

    private Group group(String name) {
        return groups.computeIfAbsent(name, any -> new Group());
    }

    Map<String, Group> groups() {
        return groups;
    }

    Group all() {
        return all;
    }

    Group heavy() {
        return heavy;
    }

    List<String> misreads() {
        return misreads;
    }

    long positions() {
        return positions;
    }

    long unreadable() {
        return unreadable;
    }

    long falseDuplicates() {
        return falseDuplicates;
    }

    long cpuNanos() {
        return cpuNanos;
    }
}
