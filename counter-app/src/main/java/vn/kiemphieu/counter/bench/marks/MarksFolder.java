package vn.kiemphieu.counter.bench.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.counter.bench.marks.RealMark.Traits;
import vn.kiemphieu.counter.setup.RequestRefused;

/** A folder of real marks: {@code index.csv} with one line per crop, and strokes of pens below {@code strokes} (docs). */
public final class MarksFolder {
    private static final String INDEX = "index.csv";
    /** A letter printed in the box is no empty box of ours, and no mark; every box of such a page has one. */
    private static final String LETTER = "empty-letter-inside";

    private static final String STROKE = "stroke-";

    private final List<RealMark> marks;
    private final int leftOut;

    private MarksFolder(List<RealMark> marks, int leftOut) {
        this.marks = List.copyOf(marks);
        this.leftOut = leftOut;
    }

    /**
     * The marks of a folder.
     *
     * @throws RequestRefused if it has no index, or the index cannot be read
     */
    public static MarksFolder open(Path folder) {
        Path index = folder.resolve(INDEX);
        try {
            List<Map<String, String>> lines = CsvLines.read(Files.readAllLines(index));
            Set<String> lettered = lines.stream()
                    .filter(line -> LETTER.equals(line.get("mark_type")))
                    .map(MarksFolder::hand)
                    .collect(Collectors.toSet());
            List<Map<String, String>> fit = lines.stream()
                    .filter(line -> "marked".equals(line.get("label")) || !lettered.contains(hand(line)))
                    .toList();
            List<RealMark> marks = new ArrayList<>();
            fit.forEach(line -> marks.add(crop(folder, line)));
            int leftOut = lines.size() - fit.size();
            marks.addAll(strokes(folder.resolve("strokes")));
            if (marks.isEmpty()) {
                throw refused(index, "không có nét nào");
            }
            return new MarksFolder(marks, leftOut);
        } catch (IOException e) {
            throw refused(index, "không đọc được (" + e.getMessage() + ")");
        } catch (IllegalArgumentException e) {
            throw refused(index, "có dòng sai (" + e.getMessage() + ")");
        }
    }

    private static RequestRefused refused(Path index, String why) {
        return new RequestRefused("--marks " + index, why, "xem docs/bench-inputs.md");
    }

    List<RealMark> marks() {
        return marks;
    }

    /** Crops that cannot stand in a box of ours. */
    public int leftOut() {
        return leftOut;
    }

    private static RealMark crop(Path folder, Map<String, String> line) {
        boolean round = line.getOrDefault("box_shape", "").equals("circle");
        Printed box = new Printed(
                round, whole(line, "box_x"), whole(line, "box_y"), whole(line, "box_w"), whole(line, "box_h"));
        String type = line.get("mark_type");
        String source = line.get("source") + " " + line.get("origin");
        return new CroppedMark(
                folder.resolve(line.get("file")),
                box,
                whole(line, "dpi"),
                new Traits(label(line.get("label"), type), type, source, hand(line)));
    }

    private static String hand(Map<String, String> line) {
        return line.get("source") + " " + line.get("src_file");
    }

    private static int whole(Map<String, String> line, String name) {
        return Integer.parseInt(line.getOrDefault(name, ""));
    }

    private static Label label(String label, String type) {
        return switch (label) {
            case "marked" -> type.equals("X") ? Label.CROSSED : Label.MARKED;
            case "unmarked" -> Label.UNMARKED;
            case "ambiguous" -> Label.AMBIGUOUS;
            default -> throw new IllegalArgumentException("there is no label " + label);
        };
    }

    /**
     * What people wrote of one letter, in the order of the files; none where the folder has no such strokes.
     *
     * @param letter as its folder's name ends
     */
    public List<WrittenSign> written(String letter) {
        return marks.stream()
                .filter(mark -> mark.traits().type().equals(STROKE + letter))
                .map(StrokeMark.class::cast)
                .map(WrittenSign.class::cast)
                .toList();
    }

    /** Each folder holds one letter, the last letter of its name: an x is an X, anything else another mark. */
    private static List<RealMark> strokes(Path folder) throws IOException {
        List<RealMark> marks = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return marks;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getParent().getFileName().toString();
                String letter = name.substring(name.length() - 1);
                Label label = letter.equals("x") ? Label.CROSSED : Label.MARKED;
                Traits traits = new Traits(label, STROKE + letter, name, name + " " + file.getFileName());
                marks.add(new StrokeMark(StrokeMark.read(Files.readAllLines(file)), traits));
            }
        }
        return marks;
    }
}
