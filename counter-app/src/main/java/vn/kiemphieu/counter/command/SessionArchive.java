package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.Archive;
import vn.kiemphieu.counter.session.ClosingMoment;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Writes records of single ballots, for the seal alone. */
@Command(
        name = "archive",
        description = {
            "Ghi bản ghi từng lá phiếu của phiên đã chốt, chỉ để niêm phong cùng phiếu giấy.",
            "Writes cast-vote records of a closed session, for the sealed archive alone."
        })
final class SessionArchive extends HallStep {
    private static final String RECORDS = "cast-vote-records.json";
    private static final String PUBLISHED = "result.json";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "THƯ-MỤC",
            description = "Nơi ghi, riêng với kết quả; mỗi cuộc bầu một thư mục.")
    private Path out;

    @Mixin
    private PeopleOption people = new PeopleOption();

    SessionArchive(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        TwoPeople by = people.two(attendance);
        HallOptions.requireClosed(hall, "session archive");
        Map<ElectionId, OutFolder> folders = new HashMap<>();
        hall.elections().forEach(election -> folders.put(election, apart(out.resolve(election.value()))));
        Archive archive = Archive.of(hall, ClosingMoment.of(hall));
        archive.export(by);
        archive.files().forEach((election, records) -> folders.get(election).write(RECORDS, records));
        say("Đã ghi " + RECORDS + " của " + folders.size() + " cuộc bầu vào " + out + " và ghi sổ phiên.");
        say(
                "Tệp này chỉ để niêm phong cùng phiếu giấy, không bao giờ công bố: danh sách nhiều tên thì cách chọn của một lá "
                        + "phiếu có thể cho biết đó là phiếu của ai.");
        say("Niêm phong ngay, không để bản sao nào trên máy hay USB khác.");
        return Exit.SETTLED;
    }

    /** What is sealed must not lie where what is published is taken from. */
    private static OutFolder apart(Path folder) {
        if (Files.exists(folder.resolve(PUBLISHED))) {
            throw new RequestRefused(
                    "--out " + folder.getParent(),
                    "ở đó có kết quả sẽ công bố, không để chung với bản ghi từng lá phiếu",
                    "chọn thư mục khác");
        }
        return OutFolder.open(folder);
    }
}
