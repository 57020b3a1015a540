package vn.kiemphieu.counter.bench.peers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;

/** Our paper as OMRChecker is told of it: in pixels of the printed page, aligned by what is printed. */
final class OmrTemplate {
    static final String REFERENCE = "reference.png";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** As its own example with scanned A4 pages has it. */
    private static final int FEATURES = 1000;

    private static final int BLUR = 3;

    private final OurPaper paper;
    private final double scale;

    OmrTemplate(OurPaper paper, double scale) {
        this.paper = paper;
        this.scale = scale;
    }

    /** {@code template.json}. */
    String template(int width, int height) {
        ObjectNode root = JSON.createObjectNode();
        Area first = paper.box(1, 1, Column.AGREE);
        pair(root.putArray("pageDimensions"), width, height);
        pair(root.putArray("bubbleDimensions"), pixels(first.w()), pixels(first.h()));
        ArrayNode steps = root.putArray("preProcessors");
        step(steps, "FeatureBasedAlignment")
                .put("reference", REFERENCE)
                .put("maxFeatures", FEATURES)
                .put("2d", true);
        pair(step(steps, "GaussianBlur").put("sigmaX", 0).putArray("kSize"), BLUR, BLUR);
        ObjectNode blocks = root.putObject("fieldBlocks");
        for (int question = 1; question <= EqualSheets.QUESTIONS; question++) {
            block(blocks.putObject("Question" + question), question);
        }
        return root.toPrettyString();
    }

    private void block(ObjectNode block, int question) {
        Area agree = paper.box(1, question, Column.AGREE);
        Area disagree = paper.box(1, question, Column.DISAGREE);
        pair(block.putArray("origin"), pixels(agree.x()), pixels(agree.y()));
        block.put("bubblesGap", pixels(disagree.x() - agree.x()));
        block.put("labelsGap", pixels(agree.h()));
        block.put("direction", "horizontal");
        block.putArray("fieldLabels").add("q" + question);
        block.putArray("bubbleValues").add("A").add("B");
    }

    /** {@code config.json}: worked on at the size of the scan. */
    static String config(int width, int height) {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("dimensions")
                .put("display_width", width)
                .put("display_height", height)
                .put("processing_width", width)
                .put("processing_height", height);
        root.putObject("outputs").put("show_image_level", 0);
        return root.toPrettyString();
    }

    private static ObjectNode step(ArrayNode steps, String name) {
        return steps.addObject().put("name", name).putObject("options");
    }

    private static void pair(ArrayNode pair, int first, int second) {
        pair.add(first).add(second);
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres * scale);
    }
}
