package vn.kiemphieu.counter.bench.kiosk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;

/** Pages that came up, the first of each look of each screen, under names that tell them apart. */
final class Album {
    private static final int PICTURE = 1000;

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** Where a page was seen. */
    enum Place {
        REHEARSAL,
        OFFICIAL,
        HALL
    }

    /** A page as it stood then. */
    record Kept(Page page, Place place) {}

    /**
     * Keeps a page, unless it looks like one that is here and has no more to show. Where nothing is typed, a real congress and a
     * rehearsal look alike.
     */
    synchronized void keep(Page page, Place place) {
        String name = name(page);
        Kept before = kept.get(name);
        if (before != null && !asks(before.page()).equals(asks(page))) {
            name += "-" + asks(page);
            before = kept.get(name);
        }
        if (before != null && before.place() == Place.REHEARSAL && place == Place.OFFICIAL) {
            name += page.fields().isEmpty() ? "" : "-official";
            before = kept.get(name);
        }
        if (before == null || shows(page) > shows(before.page())) {
            kept.put(name, new Kept(page.asItStands(), place));
        }
    }

    /** How much there is to see: a picture most of all, then each part and each row. */
    private static int shows(Page page) {
        int rows = page.parts().stream()
                .mapToInt(
                        part -> part instanceof Part.Table table ? table.rows().size() : 0)
                .sum();
        return (page.beside().isPresent() ? PICTURE : 0) + page.parts().size() + rows;
    }

    /** All of them, by name. */
    synchronized Map<String, Kept> pages() {
        return new LinkedHashMap<>(kept);
    }

    /** The screen, and what stands out on it. */
    private static String name(Page page) {
        List<String> name = new ArrayList<>(List.of(page.id()));
        Stream.of(Tone.WARNING, Tone.TROUBLE)
                .filter(tone -> says(page, tone))
                .forEach(tone -> name.add(tone.name().toLowerCase(Locale.ROOT)));
        page.parts().stream()
                .filter(Part.Drawing.class::isInstance)
                .forEach(part -> name.add(((Part.Drawing) part).scene().name().toLowerCase(Locale.ROOT)));
        if (page.fields().stream()
                .anyMatch(field -> !field.mistake().vietnamese().isEmpty())) {
            name.add("mistake");
        }
        return String.join("-", name);
    }

    /** What it asks for: a step of two people, the main action, or without one the kind of the first choice. */
    private static String asks(Page page) {
        if (page.id().equals("confirm")) {
            return slug(page.title().vietnamese().replaceAll(".*:", ""));
        }
        return page.main()
                .or(() -> page.actions().stream().findFirst())
                .map(action -> action.id().replaceAll("-.*", ""))
                .orElse("nothing");
    }

    private static boolean says(Page page, Tone tone) {
        return page.parts().stream()
                .anyMatch(part -> (part instanceof Part.Say say && say.tone() == tone)
                        || (part instanceof Part.Bars bars
                                && bars.bars().stream().anyMatch(bar -> bar.tone() == tone)));
    }

    private static String slug(String words) {
        return Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
