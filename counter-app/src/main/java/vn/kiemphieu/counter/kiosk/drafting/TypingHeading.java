package vn.kiemphieu.counter.kiosk.drafting;

import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Slug;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.CongressDraft.Heading;

/** Who holds the congress: what stands on top of every ballot and of the minutes. */
final class TypingHeading implements Screen {
    private static final int LONGEST_ID = 40;

    private final Drafting drafting;
    private Field name;
    private Field unit;
    private Field level;

    TypingHeading(Drafting drafting) {
        this.drafting = drafting;
        fill();
    }

    private void fill() {
        Heading heading = drafting.draft().heading();
        name = Field.text("name", Words.of("Tên đại hội, hội nghị", "Name of the congress"))
                .hinting(Words.of(
                        "Ví dụ: Đại hội đại biểu Đảng bộ xã An Bình lần thứ XII", "As it stands on the ballot"))
                .holding(heading.name());
        unit = Field.text("unit", Words.of("Đơn vị", "Unit"))
                .hinting(Words.of("Ví dụ: Đảng bộ xã An Bình", "Whose congress it is"))
                .holding(heading.unit());
        level = Field.text("level", Words.of("Cấp trên trực tiếp", "Direct superior"))
                .hinting(Words.of(
                        "In phía trên tên đơn vị; để trống nếu không in.", "Printed above the unit; may be empty."))
                .holding(heading.level());
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("typing", Words.of("Gõ đại hội: tên và đơn vị", "Type a congress: name and unit"))
                .at(DayStep.PREPARED);
        if (!drafting.isEmpty()) {
            page.say(
                            Words.of(
                                    "Đang gõ dở từ trước; mọi thứ đã gõ còn nguyên.",
                                    "This was begun before; everything typed is still here."),
                            Tone.QUIET)
                    .other(Action.of("anew", Words.of("Bỏ hết, gõ lại từ đầu", "Drop it all"), this::anew)
                            .at("F8"));
        }
        return page.with(new Part.Form(List.of(name, unit, level)))
                .back(Words.of("Quay lại", "Back"), this::leave)
                .main(Action.of("next", Words.of("Tiếp: số người triệu tập", "Next: those convened"), this::next))
                .done();
    }

    private void anew() {
        drafting.startAnew();
        fill();
    }

    private void keep() {
        Heading typed = new Heading(
                id(name.value()),
                name.value().strip(),
                unit.value().strip(),
                level.value().strip());
        if (!typed.equals(new Heading(id(""), "", "", ""))) {
            drafting.change(before -> before.withHeading(typed));
        }
    }

    private void leave() {
        keep();
        drafting.leave();
    }

    private void next() {
        keep();
        if (Field.allFilled(List.of(name, unit))) {
            drafting.go(new ChoosingMeeting(drafting));
        }
    }

    private static String id(String name) {
        String slug = Slug.of(name, LONGEST_ID);
        return slug.isEmpty() ? "dai-hoi" : slug;
    }
}
