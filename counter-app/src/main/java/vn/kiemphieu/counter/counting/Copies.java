package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages whose pictures were there before. Copies of one ballot that follow one another are one duplicate. */
final class Copies {
    private final BallotMaker maker;
    private final List<Copy> copies = new ArrayList<>();

    private record Copy(ReadPage page, int place) {}

    Copies(BallotMaker maker) {
        this.maker = maker;
    }

    /** @param place in reading order */
    void add(ReadPage page, int place) {
        copies.add(new Copy(page, place));
    }

    /**
     * The duplicates.
     *
     * @param originals everything else that was counted
     */
    List<Counted> of(List<Counted> originals) {
        Map<String, Counted> holders = RepeatedPictures.holders(originals);
        List<Counted> duplicates = new ArrayList<>();
        List<Copy> together = new ArrayList<>();
        for (Copy copy : copies) {
            if (!together.isEmpty() && !continues(together, copy, holders)) {
                duplicates.add(duplicate(together, holders));
                together.clear();
            }
            together.add(copy);
        }
        if (!together.isEmpty()) {
            duplicates.add(duplicate(together, holders));
        }
        return duplicates;
    }

    private static boolean continues(List<Copy> together, Copy next, Map<String, Counted> holders) {
        Copy last = together.get(together.size() - 1);
        String hash = next.page().sha256();
        return next.place() == last.place() + 1
                && holders.get(hash) == holders.get(last.page().sha256())
                && together.stream().noneMatch(copy -> copy.page().sha256().equals(hash));
    }

    private Counted duplicate(List<Copy> together, Map<String, Counted> holders) {
        List<ReadPage> pages = together.stream().map(Copy::page).toList();
        return new Counted.Duplicate(
                pages, maker.readingOf(pages), holders.get(pages.get(0).sha256()));
    }
}
