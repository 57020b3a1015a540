package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.SaneException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.FoundScanner;

/**
 * Tells an open device how to scan.
 *
 * @param feeder whether sheets come from a feeder; without one there is a single sheet on the glass
 * @param dotsPerInch as the device took it; 0 where it does not tell
 * @param windowMillimetres length of the place that is scanned at most; 0 where the device does not tell
 */
record Setting(boolean feeder, double dotsPerInch, double windowMillimetres) {
    /** What is scanned beyond the end of the paper, so that two sheets that overlap are seen to be longer, millimetres. */
    private static final double BEYOND = 25;

    private static final String SHEETFED = "sheetfed";
    /** Two sheets at once stop the feed, where the device can feel them. */
    private static final Map<String, String> DOUBLE_FEED = Map.of("df-action", "Stop", "df-thickness", "yes");

    static Setting tell(DeviceOptions options, FoundScanner found, FeedSettings settings)
            throws IOException, SaneException {
        boolean feeder = chooseSource(options, found, settings.sides());
        Optional<String> grey = grey(options.words("mode"));
        if (grey.isPresent()) {
            options.set("mode", grey.get());
        }
        options.set("depth", Byte.SIZE);
        double dpi = options.set("resolution", settings.dotsPerInch()).orElse(0);
        double window = chooseWindow(options, settings, dpi);
        for (Map.Entry<String, String> option : DOUBLE_FEED.entrySet()) {
            options.set(option.getKey(), option.getValue());
        }
        for (Map.Entry<String, String> option : found.options().entrySet()) {
            if (!options.set(option.getKey(), option.getValue())) {
                throw new CannotScan(
                        "Máy quét không có thiết đặt " + option.getKey()
                                + "; hãy bỏ thiết đặt này của máy quét rồi quét lại.",
                        "The scanner has no setting " + option.getKey() + "; take it out and scan again.");
            }
        }
        return new Setting(feeder, dpi, window);
    }

    private static boolean chooseSource(DeviceOptions options, FoundScanner found, int sides)
            throws IOException, SaneException {
        List<String> sources = options.words("source");
        Optional<String> source = Source.choose(sources, sides);
        if (source.isPresent()) {
            options.set("source", source.get());
        }
        boolean feeder =
                source.isPresent() || found.type().toLowerCase(Locale.ROOT).contains(SHEETFED);
        boolean both = source.filter(Source::isDuplex).isPresent() || chooseSides(options, sides);
        if (sides == 2 && !(feeder && both)) {
            throw new CannotScan(
                    "Máy quét này không quét được hai mặt; hãy chọn quét một mặt hoặc dùng máy quét khác.",
                    "This scanner does not scan both sides; choose one side or another scanner.");
        }
        return feeder;
    }

    /** Where both sides are an option of its own. Whether two sides were chosen by it. */
    private static boolean chooseSides(DeviceOptions options, int sides) throws IOException, SaneException {
        boolean both = options.set("duplex", sides == 2 ? "yes" : "no");
        Optional<String> mode = DeviceOptions.wordWith(options.words("adf-mode"), sides == 2 ? "duplex" : "simplex");
        if (mode.isPresent()) {
            options.set("adf-mode", mode.get());
        }
        return sides == 2 && (both || mode.isPresent());
    }

    /** Plain grey, not a pattern of dots that only looks grey. */
    static Optional<String> grey(List<String> modes) {
        List<String> plain = modes.stream()
                .filter(mode -> DeviceOptions.wordWith(List.of(mode), "diffusion", "halftone", "dither")
                        .isEmpty())
                .toList();
        return plain.stream()
                .filter("gray"::equalsIgnoreCase)
                .findFirst()
                .or(() -> DeviceOptions.wordWith(plain, "gray", "grey"));
    }

    private static double chooseWindow(DeviceOptions options, FeedSettings settings, double dpi)
            throws IOException, SaneException {
        double width = settings.widthMillimetres();
        double height = settings.heightMillimetres() + BEYOND;
        options.setMillimetres("page-width", width, dpi);
        options.setMillimetres("page-height", height, dpi);
        double left = options.setMillimetres("tl-x", 0, dpi).orElse(0);
        double top = options.setMillimetres("tl-y", 0, dpi).orElse(0);
        options.setMillimetres("br-x", left + width, dpi);
        return options.setMillimetres("br-y", top + height, dpi).orElse(top) - top;
    }
}
