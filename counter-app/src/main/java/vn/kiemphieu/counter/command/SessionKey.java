package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.keying.DoubleEntry.Difference;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Keying.Typing;
import vn.kiemphieu.counter.keying.Line;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KeyedFeeding;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.BatchClosing.CountsDiffer;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** Takes one batch that two people typed from paper. */
@Command(
        name = "key",
        description = {
            "Nhập tay một tập phiếu không quét: hai người gõ riêng, mỗi người một tệp, mỗi phiếu một dòng theo thứ tự trong"
                    + " tập; chạy lại lệnh này để làm tiếp tập đang dở.",
            "Takes one batch that two people typed from paper; run again to go on."
        })
final class SessionKey extends HallStep {
    @Mixin
    private KeyedBatchOptions batch = new KeyedBatchOptions();

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(
            names = "--first",
            required = true,
            paramLabel = "HỌ-TÊN=TỆP",
            description = "Người gõ thứ nhất và các dòng đã gõ.")
    private Map<String, Path> first;

    @Option(
            names = "--second",
            required = true,
            paramLabel = "HỌ-TÊN=TỆP",
            description = "Người gõ thứ hai, không xem tệp của người kia.")
    private Map<String, Path> second;

    @Option(
            names = "--decisions",
            paramLabel = "TỆP",
            description =
                    "Phiếu gõ khác nhau, hai người --by đã cùng xem: mỗi dòng số thứ tự phiếu, phím Tab, nội dung.")
    private Path decisions;

    SessionKey(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        TwoPeople by = people.two(attendance);
        TypedFile one = TypedFile.of(Pass.FIRST, "--first", first);
        TypedFile other = TypedFile.of(Pass.SECOND, "--second", second);
        batch.begin(hall, by, one, other);
        KeyedFeeding keying = hall.keying();
        type(keying, one);
        type(keying, other);
        if (keying.isComplete()) {
            Optional.ofNullable(decisions).ifPresent(file -> new TypedDecisions(file).decide(keying, by));
            if (keying.compare() instanceof Differing differing) {
                differing.differences().forEach(each -> tell(each, one, other));
                say("Hai người gõ khác nhau " + differing.differences().size()
                        + " phiếu. Cùng xem từng phiếu giấy, ghi vào một tệp rồi chạy lại với --decisions.");
                return Exit.NEEDS_PEOPLE;
            }
        }
        if (hall.closeBatch() instanceof CountsDiffer differ) {
            say("Đếm tay " + differ.byHand() + " phiếu, cả hai người mới gõ " + differ.fed()
                    + " phiếu: tập chưa khóa.");
            say("Gõ tiếp vào cuối tệp rồi chạy lại; nếu đếm tay sai thì chạy lại với số đúng và --reason.");
            return Exit.NEEDS_PEOPLE;
        }
        say(
                "Tập đã khóa; trong máy, thứ tự phiếu và các dòng đã gõ được xóa. Hủy hai tệp đã gõ và tệp quyết định: chúng còn giữ"
                        + " thứ tự phiếu. Giữ nguyên thứ tự phiếu giấy trong bao. Chờ kết luận: "
                        + ((Open) hall.state()).waiting().size() + ".");
        return Exit.SETTLED;
    }

    /** Types what was not typed before a cut. */
    private void type(KeyedFeeding keying, TypedFile typed) {
        List<String> before = keying.lines(typed.pass());
        List<String> rest = typed.after(before);
        for (int i = 0; i < rest.size(); i++) {
            Typing answer = keying.type(typed.pass(), rest.get(i));
            if (!(answer instanceof Taken)) {
                throw new RequestRefused(
                        typed.file() + ", dòng " + (before.size() + i + 1),
                        "“" + rest.get(i) + "”: " + answer.sentence(),
                        "sửa dòng đó rồi chạy lại; các dòng trước đã ghi");
            }
        }
        say(typed.name() + ": đã gõ " + keying.keying(typed.pass()).lines().size() + " phiếu.");
    }

    private void tell(Difference difference, TypedFile one, TypedFile other) {
        say("Phiếu " + difference.ballot() + (difference.rows().isEmpty() ? "" : ", dòng " + difference.rows()) + ":");
        say("  " + one.name() + " gõ " + words(difference.first()));
        say("  " + other.name() + " gõ " + words(difference.second()));
    }

    private static String words(Line line) {
        return "“" + line.typed() + "”: " + line.words() + ".";
    }
}
