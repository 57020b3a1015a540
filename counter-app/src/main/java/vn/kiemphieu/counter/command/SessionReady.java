package vn.kiemphieu.counter.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Says that the ballots of every election are printed, proof-read and tested. */
@Command(
        name = "ready",
        description = {
            "Ghi nhận: phiếu đã in, hai người đã soát bản in, bộ phiếu thử đã đọc đúng (xem test-deck).",
            "Ballots are printed, proof-read and tested."
        })
final class SessionReady extends HallStep {
    @Option(names = "--copies", required = true, paramLabel = "SỐ", description = "Số phiếu đã in của mỗi cuộc bầu.")
    private int copies;

    @Mixin
    private PeopleOption people = new PeopleOption();

    SessionReady(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        TwoPeople readers = people.two(attendance);
        for (ElectionId election : hall.elections()) {
            hall.printed(election, copies);
            hall.proofRead(election, readers);
            hall.tested(election);
        }
        say("Đã ghi nhận cho " + hall.elections().size() + " cuộc bầu.");
        return Exit.SETTLED;
    }
}
