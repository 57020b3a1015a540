package vn.kiemphieu.tally.election;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where everything stands on the printed sides of one ballot paper.
 *
 * @param paper size of every page
 * @param pages printed sides in reading order, numbered from 1
 */
public record BallotLayout(Paper paper, List<Page> pages) {
    /** Counted up when the same list would be printed differently; part of the paper hash. */
    public static final int VERSION = 1;

    public BallotLayout {
        pages = List.copyOf(pages);
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number() != i + 1) {
                throw new IllegalArgumentException("pages are numbered from 1 in reading order");
            }
            for (Row row : pages.get(i).rows()) {
                if (!rows.add(row.number())) {
                    throw new IllegalArgumentException("row " + row.number() + " stands twice on the ballot");
                }
            }
        }
        if (pages.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("a ballot has at least one page and one row");
        }
    }

    /**
     * One printed side.
     *
     * @param number page of the ballot, from 1
     * @param rows the names on this page
     * @param stamp area kept free for the red stamp; empty on pages without one
     * @param codes the printed QR codes without their quiet zone
     * @param anchors solid squares whose centres tell how the page lies
     */
    public record Page(int number, Side side, List<Row> rows, Optional<Box> stamp, List<Box> codes, List<Box> anchors) {
        public Page {
            rows = List.copyOf(rows);
            codes = List.copyOf(codes);
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * One name with its places for marks.
     *
     * @param number counted over the whole ballot, from 1, in the order of the list
     * @param name glyph bounds of the whole name as printed
     * @param family glyph bounds of họ; empty where the person has none
     * @param middle glyph bounds of đệm; empty where the person has none
     * @param given glyph bounds of tên
     * @param boxes inner edges of the printed boxes, by column; empty where names are struck
     */
    public record Row(
            int number,
            CandidateId candidate,
            Box name,
            Optional<Box> family,
            Optional<Box> middle,
            Box given,
            Map<Column, Box> boxes) {
        public Row {
            boxes = Map.copyOf(boxes);
        }
    }
}
