package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;

/** Stacks of blocks side by side, in one piece: letterheads, signatures. */
public record Beside(List<Stack> stacks) implements Block {
    public Beside {
        stacks = List.copyOf(stacks);
    }

    /**
     * One of them.
     *
     * @param share of the whole width, in parts of the sum of all shares
     */
    public record Stack(double share, List<? extends Block> blocks) {
        public Stack {
            blocks = List.copyOf(blocks);
        }
    }

    @Override
    public List<Strip> strips(double width) {
        double shares = stacks.stream().mapToDouble(Stack::share).sum();
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double height = 0;
        for (Stack stack : stacks) {
            double wide = width * stack.share() / shares;
            height = Math.max(height, pile(stack.blocks(), new Place(x, wide), marks));
            x += wide;
        }
        return List.of(new Strip(height, marks, false));
    }

    private static double pile(List<? extends Block> blocks, Place place, List<Mark> marks) {
        double y = 0;
        for (Block block : blocks) {
            for (Strip strip : block.strips(place.width())) {
                for (Mark mark : strip.marks()) {
                    marks.add(mark.moved(place.x(), y));
                }
                y += strip.height();
            }
        }
        return y;
    }

    private record Place(double x, double width) {}
}
