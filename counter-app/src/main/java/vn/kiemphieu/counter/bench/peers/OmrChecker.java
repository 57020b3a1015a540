package vn.kiemphieu.counter.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.PictureFile;
import vn.kiemphieu.testballots.wear.Scanner;

/** OMRChecker: reads our own sheets, told where the boxes are. */
final class OmrChecker implements Peer {
    static final String NAME = "OMRChecker";

    private static final String FLAG = "--omrchecker";
    private static final String NEEDS =
            "python3-opencv, python3-pandas, python3-rich, python3-matplotlib, python3-screeninfo, python3-jsonschema,"
                    + " python3-deepmerge và dotmap (docs/bench-inputs.md)";
    private static final String MAIN = "main.py";
    private static final int ASKED = 5;

    private final Path folder;
    private final String python;
    private final OurPaper ours;
    private final Workshop shop;
    private final OutsideProgram outside;

    OmrChecker(Path folder, String python, OurPaper ours, Workshop shop) {
        this.folder = folder;
        this.python = python;
        this.ours = ours;
        this.shop = shop;
        this.outside = new OutsideProgram(FLAG, shop.file("omrchecker.log"), NEEDS);
    }

    @Override
    public int asked() {
        return ASKED;
    }

    @Override
    public void require() {
        if (!Files.isRegularFile(folder.resolve(MAIN))) {
            throw new RequestRefused(
                    FLAG + " " + folder,
                    "thư mục này không có " + MAIN,
                    "tải mã nguồn github.com/Udayraj123/OMRChecker về rồi ghi thư mục đó");
        }
        outside.run(folder, List.of(python, "-c", "import src.entry"));
    }

    @Override
    public Reading read(List<EqualSheet> sheets) {
        long one = read("one", sheets.subList(0, 1));
        long all = read("all", sheets);
        String table = shop.only("all-out/Results", "Results");
        return new Reading(
                NAME,
                AnswerTable.ofOmrChecker(shop.lines(table), EqualSheets.QUESTIONS),
                Cost.between(1, one, sheets.size(), all));
    }

    private long read(String name, List<EqualSheet> sheets) {
        Canvas blank = ours.blank();
        OmrTemplate template = new OmrTemplate(ours, Scanner.scale(ours.dpi()));
        shop.write(name + "/template.json", template.template(blank.width(), blank.height()));
        shop.write(name + "/config.json", OmrTemplate.config(blank.width(), blank.height()));
        shop.write(name + "/" + OmrTemplate.REFERENCE, PictureFile.png(blank.layers()));
        sheets.forEach(sheet -> shop.write(name + "/" + sheet.name(), sheet.on(ours)));
        return outside.run(
                folder,
                List.of(
                        python,
                        MAIN,
                        "--inputDir",
                        shop.file(name).toString(),
                        "--outputDir",
                        shop.file(name + "-out").toString()));
    }
}
