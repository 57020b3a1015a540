package vn.kiemphieu.counter.bench.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.picture.PictureFile;

/** Crops drawn by the tests: a box of 30 pixels, outer edge, with lines two pixels wide. */
public final class Crops {
    static final Printed BOX = new Printed(false, 14, 14, 29, 29);

    private static final int SIZE = 58;
    private static final int FIRST = 14;
    private static final int LAST = 43;

    private Crops() {}

    static Grey empty() {
        Grey crop = Grey.filled(SIZE, SIZE, 250);
        for (int i = FIRST; i <= LAST; i++) {
            for (int wide = 0; wide < 2; wide++) {
                crop.set(i, FIRST + wide, 20);
                crop.set(i, LAST - wide, 20);
                crop.set(FIRST + wide, i, 20);
                crop.set(LAST - wide, i, 20);
            }
        }
        return crop;
    }

    /** With a letter's stroke beside it. */
    static Grey crossed() {
        Grey crop = empty();
        for (int i = 10; i <= 48; i++) {
            for (int wide = -1; wide <= 2; wide++) {
                crop.set(i + wide, i, 30);
                crop.set(i + wide, SIZE - 1 - i, 30);
            }
        }
        for (int y = 24; y < 34; y++) {
            crop.set(4, y, 0);
        }
        return crop;
    }

    /** A folder as {@code --marks} wants it: a cross, an empty box, a doubtful one, a letter printed in a box, and an x by pen. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("strokes/people-x"));
        Files.write(folder.resolve("x.png"), PictureFile.png(List.of(crossed())));
        Files.write(folder.resolve("empty.png"), PictureFile.png(List.of(empty())));
        String box = ",square,14,14,29,29,";
        Files.writeString(folder.resolve("index.csv"), """
                file,source,src_file,dpi,box_shape,box_x,box_y,box_w,box_h,label,mark_type,origin,note
                x.png,us,sheet1,200%1$smarked,X,scan,"one, two"
                empty.png,us,sheet1,200%1$sunmarked,empty,scan,
                x.png,us,sheet1,200%1$sambiguous,scribble-out,scan,
                x.png,us,sheet2,200%1$sunmarked,empty-letter-inside,scan,
                """.formatted(box));
        Files.writeString(folder.resolve("strokes/people-x/1.txt"), """
                START
                10,-10,0
                40,-40,100
                BREAK
                40,-10,300
                10,-40,400
                BREAK
                """);
    }
}
