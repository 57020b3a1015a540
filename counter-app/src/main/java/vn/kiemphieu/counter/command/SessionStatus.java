package vn.kiemphieu.counter.command;

import picocli.CommandLine.Command;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Open;

/** Says where a session stands. */
@Command(
        name = "status",
        description = {"Phiên đang ở bước nào.", "Where the session stands."})
final class SessionStatus extends HallStep {
    SessionStatus(Screen screen) {
        super(screen);
    }

    @Override
    boolean looksOnly() {
        return true;
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        say(hall.congress().name() + " · " + hall.elections());
        if (hall.state() instanceof Open open) {
            String feeding = hall.keying().batch().isPresent() ? "đang nhập tay" : "đang nạp";
            open.batches().forEach(batch -> say(words(batch, feeding)));
            say("Hòm đã mở · " + open.records().size() + " bản ghi · chờ kết luận "
                    + open.waiting().size());
        } else if (hall.state() instanceof Closed closed) {
            say("Đã chốt · " + (closed.papers().sealed().isPresent() ? "đã niêm phong" : "chưa niêm phong"));
        } else {
            say("Chưa mở hòm");
        }
        return Exit.SETTLED;
    }

    private static String words(Batch batch, String feeding) {
        String state = feeding;
        if (batch.state() instanceof Batch.Counted) {
            state = "đã khóa";
        } else if (batch.state() instanceof Batch.Withdrawn withdrawn) {
            state = "đã rút: " + withdrawn.reason();
        } else if (batch.state() instanceof Batch.Joined joined) {
            state = "gộp vào tập " + joined.into();
        }
        return "Tập " + batch.number() + " · " + batch.slip().sheets() + " tờ đếm tay · " + state;
    }
}
