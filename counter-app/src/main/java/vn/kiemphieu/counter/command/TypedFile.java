package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictText;

/**
 * Lines of a text file as somebody would type them, and whose they are.
 *
 * @param name of whoever types
 */
record TypedFile(Pass pass, String name, Path file, List<String> lines) {
    TypedFile {
        lines = List.copyOf(lines);
    }

    /** The file of one of the two, as {@code NAME=FILE}. */
    static TypedFile of(Pass pass, String option, Map<String, Path> given) {
        if (given.size() != 1) {
            throw new RequestRefused(option, "phải ghi đúng một người và một tệp", "ghi " + option + " HỌ-TÊN=TỆP");
        }
        Map.Entry<String, Path> only = given.entrySet().iterator().next();
        return new TypedFile(pass, only.getKey().strip(), only.getValue(), lines(only.getValue()));
    }

    /** Every line of a file; an empty one is more likely an accident than a ballot. */
    static List<String> lines(Path file) {
        List<String> lines = StrictText.read(file).lines().toList();
        int blank = 0;
        while (blank < lines.size() && !lines.get(blank).isBlank()) {
            blank++;
        }
        if (blank < lines.size()) {
            throw refused(file, blank + 1, "dòng trống", "phiếu không có dấu thì ghi 0; không phải phiếu thì xóa dòng");
        }
        return lines;
    }

    /** What is left to type after what was taken before a cut. */
    List<String> after(List<String> taken) {
        for (int i = 0; i < taken.size(); i++) {
            if (i == lines.size() || !lines.get(i).equals(taken.get(i))) {
                throw refused(
                        file,
                        i + 1,
                        "khác dòng " + name + " đã nhập trước đó",
                        "để nguyên các dòng đã nhập và ghi tiếp ở cuối tệp; gõ nhầm thì ghi thêm dòng < để lấy lại");
            }
        }
        return lines.subList(taken.size(), lines.size());
    }

    static RequestRefused refused(Path file, int line, String what, String remedy) {
        return new RequestRefused(file + ", dòng " + line, what, remedy);
    }
}
