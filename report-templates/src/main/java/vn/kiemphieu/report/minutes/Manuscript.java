package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.flow.Paragraph;
import vn.kiemphieu.report.flow.Table;

/** A document being written, section by section. What the template leaves empty is left out. */
final class Manuscript {
    private final MinutesFacts facts;
    private final Wording wording;
    private final Typography typography;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    Manuscript(MinutesTemplate template, MinutesFacts facts) {
        this.facts = facts;
        this.wording = Facts.worded(template, facts);
        this.typography = new Typography(template);
    }

    MinutesFacts facts() {
        return facts;
    }

    Wording wording() {
        return wording;
    }

    Typography typography() {
        return typography;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Begins the next section. */
    void section(String key) {
        section(key, Values.NONE);
    }

    void section(String key, Values here) {
        blocks.add(sectionTitle(key, here));
    }

    Paragraph sectionTitle(String key) {
        return sectionTitle(key, Values.NONE);
    }

    private Paragraph sectionTitle(String key, Values here) {
        sections++;
        return typography.sectionTitle(wording.text("section." + key, here.with("section", sections)));
    }

    void paragraph(String key) {
        paragraph(key, Values.NONE);
    }

    void paragraph(String key, Values here) {
        String text = wording.text(key, here);
        if (!text.isEmpty()) {
            blocks.add(typography.body(text));
        }
    }

    /** A line that stays on the page of what follows it. */
    void introduction(String key) {
        String text = wording.text(key);
        if (!text.isEmpty()) {
            blocks.add(new Kept(List.of(typography.body(text)), true));
        }
    }

    /** A table, in one piece if it is short. */
    void table(Table table) {
        boolean isShort = table.rows().size() <= typography.measure("table.whole");
        blocks.add(isShort ? new Kept(List.of(table), false) : table);
        blocks.add(typography.space(1));
    }

    void add(Block block) {
        blocks.add(block);
    }
}
