package vn.kiemphieu.counter.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KeyedBatch;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** Which batch is typed, and how; it is begun, or found where it stood. */
final class KeyedBatchOptions {
    @Option(names = "--batch", required = true, paramLabel = "SỐ", description = "Số của tập trên giấy kèm.")
    private int number;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Cuộc bầu của mọi phiếu trong tập.")
    private String election;

    @Option(names = "--sheets", required = true, paramLabel = "SỐ", description = "Số phiếu hai người đã đếm tay.")
    private int sheets;

    @Option(
            names = "--typed",
            required = true,
            paramLabel = "struck|chosen|marked",
            description = "Gõ số của người bị gạch, người được bầu (phiếu gạch tên), hay các ô đánh dấu (phiếu khác).")
    private Stack.Typed typed;

    @Option(
            names = "--reason",
            paramLabel = "LÝ-DO",
            description = "Đếm lại được số khác: vì sao phải sửa giấy kèm tập.")
    private String reason;

    void begin(CountingHall hall, TwoPeople counted, TypedFile one, TypedFile other) {
        if (!(hall.state() instanceof Open open)) {
            throw new RequestRefused("session", "hòm phiếu chưa mở hoặc đã chốt", "xem session status");
        }
        KeyedBatch asked = asked(hall, one, other);
        Optional<Batch> feeding = open.feeding();
        requireNumber(open.batches(), feeding);
        BatchSlip slip = slip(counted);
        if (feeding.isEmpty()) {
            hall.keying().open(slip, asked);
            return;
        }
        requireSame(hall.keying().batch(), asked);
        if (feeding.get().slip().sheets() != sheets) {
            correct(hall, slip, feeding.get().slip().sheets());
        }
    }

    private KeyedBatch asked(CountingHall hall, TypedFile one, TypedFile other) {
        Election of = CongressFile.election(hall.congress(), election);
        if (!hall.elections().contains(of.id())) {
            throw new RequestRefused(
                    "--election " + election, "phiên này không kiểm cuộc bầu đó", "chọn một trong " + hall.elections());
        }
        if ((of.form() == BallotForm.STRIKE_OUT) == (typed == Stack.Typed.MARKED)) {
            throw new RequestRefused(
                    "--typed",
                    "không hợp với mẫu phiếu của cuộc bầu này",
                    "phiếu gạch tên ghi struck hoặc chosen, phiếu khác ghi marked");
        }
        try {
            return new KeyedBatch(of.id(), typed, new TwoPeople(one.name(), other.name()));
        } catch (IllegalArgumentException samePerson) {
            throw new RequestRefused(
                    "--second " + other.name(), "hai người gõ phải là hai người khác nhau", "ghi tên người thứ hai");
        }
    }

    /** A batch that was closed just before a cut is not typed once more as another. */
    private void requireNumber(List<Batch> batches, Optional<Batch> feeding) {
        int expected = feeding.map(Batch::number).orElse(batches.size() + 1);
        if (number != expected) {
            throw new RequestRefused(
                    "--batch " + number,
                    number < expected ? "tập này đã khóa hoặc đã rút" : "tập " + expected + " đến trước",
                    "xem session status");
        }
    }

    private BatchSlip slip(TwoPeople counted) {
        if (sheets < 1) {
            throw new RequestRefused("--sheets " + sheets, "một tập có ít nhất một phiếu", "sửa lại số");
        }
        return new BatchSlip(number, sheets, counted);
    }

    private static void requireSame(Optional<KeyedBatch> open, KeyedBatch asked) {
        if (open.isEmpty()) {
            throw new RequestRefused(
                    "session key", "tập đang dở là tập quét", "nạp xong bằng session batch, hoặc rút tập đó");
        }
        if (!open.get().equals(asked)) {
            throw new RequestRefused(
                    "session key",
                    "tập đang dở do " + open.get().typist(Pass.FIRST) + " rồi "
                            + open.get().typist(Pass.SECOND) + " gõ, của cuộc bầu "
                            + open.get().election() + ", --typed "
                            + open.get().typed().name().toLowerCase(Locale.ROOT),
                    "ghi đúng như lúc bắt đầu, hoặc rút tập đó");
        }
    }

    private void correct(CountingHall hall, BatchSlip slip, int before) {
        if (reason == null) {
            throw new RequestRefused(
                    "--sheets " + sheets,
                    "giấy kèm tập đang dở ghi " + before + " phiếu",
                    "giữ nguyên số đó, hoặc thêm --reason nếu đã đếm lại");
        }
        hall.correctSlip(slip, reason);
    }
}
