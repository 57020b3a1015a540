package vn.kiemphieu.scanner;

import java.util.List;

/**
 * What the colours of a page show.
 *
 * @param marks the hue of each clear mark that has ink enough to tell
 * @param stampMissing whether the page has a place for the stamp and no red ink there
 */
public record ColourSeen(List<MarkHue> marks, boolean stampMissing) {
    public ColourSeen {
        marks = List.copyOf(marks);
    }
}
