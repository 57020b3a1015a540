package vn.kiemphieu.counter.kiosk.drafting;

import java.util.List;
import java.util.function.Consumer;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.NameList.Row;
import vn.kiemphieu.tally.election.Spelling;

/** One name is put right. */
final class TypingName implements Screen {
    private final Drafting drafting;
    private final Screen names;
    private final Row row;
    private final Consumer<Row> fixed;
    private final Field family;
    private final Field middle;
    private final Field given;
    private final Field note;

    TypingName(Drafting drafting, Screen names, Row row, Consumer<Row> fixed) {
        this.drafting = drafting;
        this.names = names;
        this.row = row;
        this.fixed = fixed;
        this.family = Field.text("family", Words.of("Họ", "Family name")).holding(row.family());
        this.middle = Field.text("middle", Words.of("Đệm", "Middle name")).holding(row.middle());
        this.given = Field.text("given", Words.of("Tên", "Given name")).holding(row.given());
        this.note = Field.text("note", Words.of("Ghi chú", "Note")).holding(row.note());
    }

    @Override
    public Page page() {
        return Page.about("typed-name", Words.of("Sửa dòng " + row.line(), "Row " + row.line()))
                .at(DayStep.PREPARED)
                .with(new Part.Form(List.of(family, middle, given, note)))
                .back(Words.of("Không sửa", "Leave it"), () -> drafting.go(names))
                .main(Action.of("keep", Words.of("Ghi lại", "Keep"), this::keep))
                .done();
    }

    private void keep() {
        given.words().ifPresent(name -> {
            fixed.accept(new Row(row.line(), tidy(family), tidy(middle), Spelling.tidy(name), tidy(note)));
            drafting.go(names);
        });
    }

    private static String tidy(Field field) {
        return Spelling.tidy(field.value());
    }
}
