package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;

/** Shows what waits for people. */
@Command(
        name = "waiting",
        description = {"Ghi ảnh và danh sách những phiếu chờ hai người kết luận.", "Shows what waits for people."})
final class SessionWaiting extends HallStep {
    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi ảnh.")
    private Path out;

    SessionWaiting(Screen screen) {
        super(screen);
    }

    @Override
    boolean looksOnly() {
        return true;
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        Set<RecordId> waiting = hall.state() instanceof Open open ? open.waiting() : Set.of();
        if (waiting.isEmpty()) {
            say("Không có phiếu nào chờ kết luận.");
            return Exit.SETTLED;
        }
        OutFolder folder = OutFolder.open(out);
        Map<RecordId, Counted> questions = hall.questions();
        waiting.stream().sorted().forEach(id -> tell(hall, folder, id, questions.get(id)));
        say("Viết kết luận theo mã trên vào một tệp JSON rồi chạy session conclude.");
        return Exit.NEEDS_PEOPLE;
    }

    private void tell(CountingHall hall, OutFolder folder, RecordId id, Counted counted) {
        List<byte[]> pictures = hall.pictures(id);
        for (int page = 1; page <= pictures.size(); page++) {
            byte[] picture = pictures.get(page - 1);
            folder.write(
                    id + "-" + page + (picture.length > 0 && picture[0] == (byte) 0xFF ? ".jpg" : ".png"), picture);
        }
        String key = counted instanceof Counted.Ballot
                ? "ballot " + counted.name()
                : "sha256 " + counted.pages().get(0).sha256();
        String why = counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred
                ? " · " + referred.reasons().stream().sorted().toList() + " dòng "
                        + referred.unclear().stream().sorted().toList()
                : "";
        say(counted.status().vietnamese() + " · " + key + why + " · ảnh " + id + "-1");
    }
}
