package vn.kiemphieu.counter.kiosk.page;

import java.util.List;
import java.util.Optional;

/** One thing on a screen. */
public sealed interface Part {
    /** A sentence. */
    record Say(Words text, Tone tone) implements Part {}

    /** Numbers to be read across the hall. */
    record Figures(List<Figure> figures) implements Part {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** A number and what it counts. */
    record Figure(Words label, String value, Tone tone) {}

    /** Things that were looked at, each with what was found. */
    record Checks(List<Check> checks) implements Part {
        public Checks {
            checks = List.copyOf(checks);
        }
    }

    /** One of them; the tone says how it went, {@link Tone#QUIET} that it is not done yet. */
    record Check(Words label, Words found, Tone tone) {}

    /** Places to type in. */
    record Form(List<Field> fields) implements Part {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Rows under headings.
     *
     * @param numeric columns that hold figures, from 0
     * @param marked rows that stand out, from 0
     */
    record Table(List<Words> headings, List<List<Words>> rows, List<Integer> numeric, List<Integer> marked)
            implements Part {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            numeric = List.copyOf(numeric);
            marked = List.copyOf(marked);
        }
    }

    /** A few possibilities, each large enough to be touched. */
    record Choices(List<Action> actions) implements Part {
        public Choices {
            actions = List.copyOf(actions);
        }
    }

    /**
     * A picture.
     *
     * @param name tells one picture from another
     * @param file PNG or JPEG bytes
     * @param isPassing one of many that pass by: nobody looks closer at it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by name only
    record Picture(String name, byte[] file, Words caption, boolean isPassing) implements Part {}

    /** Pages of a paper, looked through one after the other. */
    record Paper(String name, Pages pages) implements Part {}

    /** Lengths beside names. */
    record Bars(List<Bar> bars, long most, Optional<Long> needed) implements Part {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** One of them. */
    record Bar(String label, long value, Words word, Tone tone) {}

    /** How far a long work has come; {@code all} is 0 where nobody knows. */
    record Progress(Words what, long done, long all) implements Part {}

    /** A drawing that shows where to put one's hands. */
    record Drawing(Scene scene, Words caption) implements Part {}

    /** What is drawn. */
    enum Scene {
        FEED,
        JAM,
        COVER
    }
}
