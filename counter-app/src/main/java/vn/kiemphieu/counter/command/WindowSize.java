package vn.kiemphieu.counter.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.setup.RequestRefused;

/** How large a window is, in pixels. */
record WindowSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("([0-9]{3,5})x([0-9]{3,5})");
    private static final WindowSize USUAL = new WindowSize(1280, 720);

    static WindowSize parse(Optional<String> text) {
        return text.map(WindowSize::parse).orElse(USUAL);
    }

    private static WindowSize parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new RequestRefused("--window " + text, "không phải cỡ cửa sổ", "ghi như 1280x720");
        }
        return new WindowSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
