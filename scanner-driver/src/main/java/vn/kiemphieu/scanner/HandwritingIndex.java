package vn.kiemphieu.scanner;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.scanner.hand.PageKey;

/**
 * The handwriting of many pages of one number. A new one is held against all before it by a small key, and in full only where
 * the keys are near.
 */
public final class HandwritingIndex {
    private final List<Handwriting> pages = new ArrayList<>();
    private final List<PageKey> keys = new ArrayList<>();
    private long compared;

    /** Adds a page; the numbers, from 0 in the order of adding, of those before it that are the same sheet. */
    public List<Integer> add(Handwriting page) {
        PageKey key = new PageKey(page.hand());
        List<Integer> same = new ArrayList<>();
        for (int i = 0; !page.hand().tooLittle() && i < pages.size(); i++) {
            if (keys.get(i).near(key)) {
                compared++;
                if (page.compare(pages.get(i)).isSame()) {
                    same.add(i);
                }
            }
        }
        pages.add(page);
        keys.add(key);
        return same;
    }

    /** How many pairs were compared in full so far. */
    public long compared() {
        return compared;
    }
}
