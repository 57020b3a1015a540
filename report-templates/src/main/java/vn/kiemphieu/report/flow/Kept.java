package vn.kiemphieu.report.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that stay on one page as long as they fit on one, and with the block behind them if asked.
 *
 * @param holdsNext whether the next block begins on the same page
 */
public record Kept(List<Block> blocks, boolean holdsNext) implements Block {
    public Kept {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Strip> strips(double width) {
        List<Strip> strips = new ArrayList<>();
        for (Block block : blocks) {
            for (Strip strip : block.strips(width)) {
                strips.add(strip.holding(true));
            }
        }
        if (!strips.isEmpty()) {
            int last = strips.size() - 1;
            strips.set(last, strips.get(last).holding(holdsNext));
        }
        return strips;
    }
}
