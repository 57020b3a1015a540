package vn.kiemphieu.report.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a template file, "key = text". A line that begins with # is a comment; a line that ends with \ goes on in the
 * next one.
 *
 * @param number of the line on which it begins, from 1
 */
record TemplateLine(int number, String key, String text) {

    /** The entries of a file in their order. */
    static List<TemplateLine> read(Reader file) {
        List<TemplateLine> entries = new ArrayList<>();
        try {
            BufferedReader lines = new BufferedReader(file);
            int number = 0;
            String line = lines.readLine();
            while (line != null) {
                number++;
                int begun = number;
                StringBuilder whole = new StringBuilder(bare(line));
                while (whole.length() > 0 && whole.charAt(whole.length() - 1) == '\\') {
                    String next = lines.readLine();
                    number++;
                    whole.setLength(whole.length() - 1);
                    whole.append(next == null ? "" : bare(next));
                }
                if (whole.length() > 0 && whole.charAt(0) != '#') {
                    entries.add(entry(begun, whole.toString()));
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new TemplateException("Không đọc được tệp mẫu; hãy kiểm tra tệp và mã hóa UTF-8.", e);
        }
        return entries;
    }

    private static TemplateLine entry(int number, String line) {
        int sign = line.indexOf('=');
        if (sign < 1) {
            throw new TemplateException(
                    "Tệp mẫu, dòng " + number + ": thiếu dấu \"=\"; mỗi dòng ghi \"khóa = nội dung\".");
        }
        return new TemplateLine(number, line.substring(0, sign).strip(), Nfc.tidy(line.substring(sign + 1)));
    }

    /** Without blanks at both ends and without a byte order mark, but with a blank kept before a final backslash. */
    private static String bare(String line) {
        return line.replace("\uFEFF", "").strip();
    }
}
