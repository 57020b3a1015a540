package vn.kiemphieu.counter.usb;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of mountinfo.
 *
 * @param device two numbers with a colon
 */
record Mount(String device, Path point, String fileSystem, boolean isReadOnly) {
    private static final int BEFORE_OPTIONAL = 6;
    private static final String READ_ONLY = "ro";
    private static final String OCTAL = "\\\\([0-7]{3})";
    private static final int EIGHT = 8;

    static Optional<Mount> parse(String line) {
        List<String> fields = Arrays.asList(line.split(" ", -1));
        int dash = fields.indexOf("-");
        if (dash < BEFORE_OPTIONAL || fields.size() < dash + 4) {
            return Optional.empty();
        }
        boolean readOnly = has(fields.get(5), READ_ONLY) || has(fields.get(dash + 3), READ_ONLY);
        try {
            Path point = Path.of(unescaped(fields.get(4), OCTAL, EIGHT));
            return Optional.of(new Mount(fields.get(2), point, fields.get(dash + 1), readOnly));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean has(String options, String wanted) {
        return Arrays.asList(options.split(",", -1)).contains(wanted);
    }

    /**
     * A name with its bytes put back.
     *
     * @param escape with the digits of a byte as its only group
     */
    static String unescaped(String text, String escape, int radix) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher next = Pattern.compile(escape).matcher(text);
        int done = 0;
        while (next.find()) {
            bytes.writeBytes(text.substring(done, next.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(next.group(1), radix));
            done = next.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
