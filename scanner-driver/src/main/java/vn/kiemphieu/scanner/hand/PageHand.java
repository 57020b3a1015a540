package vn.kiemphieu.scanner.hand;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The marks of one page, by place. */
public final class PageHand {
    private final List<MarkShape> marks;
    /** Both found when first asked for. */
    private volatile Optional<Usual> usual = Optional.empty();

    private volatile double expected = Double.NaN;

    /** What the pen in the places of a page makes, each place once. */
    public static PageHand of(List<InkZone> places) {
        return new PageHand(
                places.stream().map(MarkShape::of).flatMap(Optional::stream).toList());
    }

    /** @param marks in any order, each place once */
    public PageHand(List<MarkShape> marks) {
        this.marks =
                marks.stream().sorted(Comparator.comparing(MarkShape::place)).toList();
    }

    public List<MarkShape> marks() {
        return marks;
    }

    /** Both together: pages of one ballot have rows of their own. */
    public PageHand with(PageHand other) {
        List<MarkShape> all = new ArrayList<>(marks);
        all.addAll(other.marks);
        return new PageHand(all);
    }

    /** What marks of different voters usually differ by, as far as this page tells. */
    Usual usual() {
        if (usual.isEmpty()) {
            usual = Optional.of(Usual.of(marks));
        }
        return usual.get();
    }

    /** How many marks have ink enough for every scan to show them. */
    int firm() {
        return (int) marks.stream().filter(MarkShape::firm).count();
    }

    /** Whether there is ink enough for the page to be known again. */
    public boolean enough() {
        return expected() >= HandLimits.ENOUGH_BITS;
    }

    /** Whether there is too little ink to tell anything. */
    public boolean tooLittle() {
        return expected() < HandLimits.LEAST_BITS;
    }

    private double expected() {
        if (Double.isNaN(expected)) {
            expected = Evidence.expected(this);
        }
        return expected;
    }

    public byte[] bytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(marks.stream().mapToInt(MarkShape::length).sum());
        marks.forEach(mark -> mark.write(bytes));
        return bytes.array();
    }

    /**
     * What {@link #bytes} gave.
     *
     * @throws IllegalArgumentException if these bytes are no marks
     */
    public static PageHand read(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<MarkShape> marks = new ArrayList<>();
        try {
            while (from.hasRemaining()) {
                marks.add(MarkShape.read(from));
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the marks of a page are cut off", e);
        }
        return new PageHand(marks);
    }
}
