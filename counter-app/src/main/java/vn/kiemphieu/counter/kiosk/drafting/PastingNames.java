package vn.kiemphieu.counter.kiosk.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.day.Devices.Brought;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.NameList;
import vn.kiemphieu.counter.setup.NameListFile;
import vn.kiemphieu.counter.setup.Problem;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Names come in: typed or pasted here, or from a file on a stick. */
final class PastingNames implements Screen {
    private static final int MOST_FILES = 9;

    private final Drafting drafting;
    private final Screen names;
    private final Field pasted;
    private final Consumer<NameList> read;
    private List<Brought> files;

    PastingNames(Drafting drafting, Screen names, Field pasted, Consumer<NameList> read) {
        this.drafting = drafting;
        this.names = names;
        this.pasted = pasted;
        this.read = read;
        look();
    }

    private void look() {
        files = drafting.station().devices().files(".csv");
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("paste", Words.of("Dán danh sách tên", "Paste the names"))
                .at(DayStep.PREPARED)
                .with(new Part.Form(List.of(pasted)));
        List<Action> choices = new ArrayList<>();
        for (Brought file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            choices.add(Action.of(
                            "file-" + (choices.size() + 1),
                            Words.of(
                                    file.name() + " trên " + file.from().vietnamese(),
                                    file.name() + " on " + file.from().english()),
                            () -> take(() -> ofFile(file)))
                    .at(Integer.toString(choices.size() + 1)));
        }
        if (!choices.isEmpty()) {
            page.with(new Part.Choices(choices));
        }
        return page.other(Action.of("look", Words.of("Tìm tệp trên USB", "Look for files on a stick"), this::look)
                        .at("F5"))
                .back(Words.of("Quay lại", "Back"), () -> drafting.go(names))
                .main(Action.of(
                                "read",
                                Words.of("Đọc danh sách", "Read the names"),
                                () -> take(() -> NameList.pasted(pasted.value())))
                        .at("F4"))
                .done();
    }

    /** What cannot be read is said beside the field, which keeps what it holds. */
    private void take(Supplier<NameList> reading) {
        try {
            read.accept(reading.get());
            drafting.go(names);
        } catch (RequestRefused refused) {
            Problem first = refused.problems().get(0);
            pasted.refuse(Words.same("Không đọc được: " + first.what() + "; " + first.remedy() + "."));
        }
    }

    /** Office files are read from a file of ours, which is gone afterwards. */
    private NameList ofFile(Brought file) {
        byte[] bytes = file.bytes().get();
        try {
            Path here = Files.createTempFile(drafting.station().home().folder(), "ten-", ".part");
            try {
                Files.write(here, bytes);
                return NameListFile.read(here);
            } finally {
                Files.delete(here);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
