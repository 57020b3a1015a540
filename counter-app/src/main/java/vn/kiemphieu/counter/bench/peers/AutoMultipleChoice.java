package vn.kiemphieu.counter.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kiemphieu.counter.setup.RequestRefused;

/**
 * Auto Multiple Choice: prints its own sheets, since it needs its own marks and numbers; capture and marking are timed,
 * with its usual limits.
 */
final class AutoMultipleChoice implements Peer {
    static final String NAME = "AMC";

    private static final String FLAG = "--amc";
    private static final String NEEDS = "auto-multiple-choice và texlive-latex-extra (Debian: apt-get install)";
    private static final String THRESHOLD = "0.15";
    private static final int ASKED = 15;

    private final Path program;
    private final OurPaper ours;
    private final Workshop shop;
    private final OutsideProgram outside;

    AutoMultipleChoice(Path program, OurPaper ours, Workshop shop) {
        this.program = program;
        this.ours = ours;
        this.shop = shop;
        this.outside = new OutsideProgram(FLAG, shop.file("amc.log"), NEEDS);
    }

    @Override
    public int asked() {
        return ASKED;
    }

    @Override
    public void require() {
        if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
            throw new RequestRefused(FLAG + " " + program, "không có chương trình này", "cài " + NEEDS);
        }
    }

    @Override
    public Reading read(List<EqualSheet> sheets) {
        EqualSheet.Print print = print(sheets.size());
        sheets.forEach(sheet -> shop.write("pages/" + sheet.name(), sheet.on(print)));
        long one = capture("one", sheets.subList(0, 1));
        long all = capture("all", sheets);
        return new Reading(
                NAME,
                AnswerTable.ofAmc(exported("all"), EqualSheets.QUESTIONS),
                Cost.between(1, one, sheets.size(), all));
    }

    private EqualSheet.Print print(int copies) {
        String side = String.format(Locale.ROOT, "%.2f", ours.boxSide());
        shop.write("sheet.tex", AmcSource.of(copies, EqualSheets.QUESTIONS, side));
        shop.make("data");
        prepare("s", copies, "--out-sujet", "sheet.pdf", "--out-corrige", "answers.pdf", "--out-calage", "sheet.xy");
        run("meptex", "--src", "sheet.xy", "--data", "data");
        prepare("b", copies);
        return new AmcPrint(shop.file("sheet.pdf"), AmcLayout.of(shop.lines("sheet.xy")), ours.layout());
    }

    private void prepare(String mode, int copies, String... more) {
        List<String> how = new ArrayList<>(List.of("--mode", mode, "--with", "pdflatex", "--filter", "latex"));
        how.addAll(List.of(
                "--n-copies",
                Integer.toString(copies),
                "--data",
                shop.file("data").toString()));
        how.addAll(List.of("--prefix", shop.file("") + "/"));
        how.addAll(List.of(more));
        how.add(shop.file("sheet.tex").toString());
        run("prepare", how.toArray(String[]::new));
    }

    private long capture(String name, List<EqualSheet> sheets) {
        shop.copy("data", name);
        shop.make(name + "-reports");
        shop.write(
                name + ".txt",
                String.join(
                                "\n",
                                sheets.stream()
                                        .map(sheet -> "pages/" + sheet.name())
                                        .toList()) + "\n");
        long seen = run(
                "analyse",
                "--data",
                name,
                "--cr",
                name + "-reports",
                "--n-procs",
                "1",
                "--liste-fichiers",
                name + ".txt");
        return seen + run("note", "--data", name, "--seuil", THRESHOLD);
    }

    /** What it read, as a table; nobody's name is needed for that. */
    private List<String> exported(String name) {
        shop.write("nobody.csv", "id,name\n");
        run(
                "export",
                "--data",
                name,
                "--module",
                "CSV",
                "--fich-noms",
                "nobody.csv",
                "--option-out",
                "ticked=AB",
                "--o",
                name + ".csv");
        return shop.lines(name + ".csv");
    }

    private long run(String step, String... how) {
        List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString(), step));
        command.addAll(List.of(how));
        return outside.run(shop.file(""), command);
    }
}
