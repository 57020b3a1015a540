package vn.kiemphieu.scanner;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.colour.Colours;
import vn.kiemphieu.scanner.colour.InkHue;
import vn.kiemphieu.scanner.colour.RedStamp;
import vn.kiemphieu.scanner.mark.PageMeter;
import vn.kiemphieu.scanner.mark.PageView;
import vn.kiemphieu.tally.ballot.RowReading;

/**
 * What colours show of one page of a ballot.
 *
 * @param stamp empty where none belongs
 */
record PageColours(PageMeter meter, Optional<RedStamp> stamp) {
    ColourSeen of(Colours colours, PageView page, List<RowReading> read) {
        List<MarkHue> hues = meter.places(page, read).stream()
                .map(place -> InkHue.of(place, colours))
                .flatMap(Optional::stream)
                .toList();
        return new ColourSeen(
                hues, stamp.filter(place -> place.missing(colours)).isPresent());
    }
}
