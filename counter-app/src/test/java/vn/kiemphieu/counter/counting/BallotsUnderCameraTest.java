package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.wear.Grade;

/** Ballots laid one after the other under a document camera, from its recorded video. */
class BallotsUnderCameraTest {
    private static final FeedSettings A4 = FeedSettings.a4(200, 1);

    @TempDir
    private Path folder;

    @Test
    void each_ballot_is_taken_once_and_read_as_its_scan_is() {
        Congress congress = DemoCongress.congress();
        Election election = DemoCongress.election("ubkt");
        List<DrawnSheet> ballots = ballots(congress, election, 3);
        Path video = folder.resolve("camera.avi");
        try (CameraVideo record = new CameraVideo(video, 3)) {
            ballots.forEach(ballot -> record.layDown(ballot.bytes()));
        }

        List<ScannedPage> pages = new ArrayList<>();
        try (Scanner camera = Scanners.camera(video)) {
            assertEquals(new FeedEnd.TrayEmpty(ballots.size()), camera.feed(A4, pages::add));
        }

        BallotReader reader = ElectionPaper.of(congress, election).newReader();
        for (int i = 0; i < ballots.size(); i++) {
            var scanned = read(reader, ballots.get(i).bytes());
            var taken = read(reader, pages.get(i).picture());
            assertEquals(scanned.rows(), taken.rows(), "ballot " + i);
        }
    }

    @Test
    void a_camera_that_is_not_there_is_lost_in_words() {
        FeedEnd end = Scanners.camera(folder.resolve("none.avi")).feed(A4, page -> {});
        assertInstanceOf(FeedEnd.Lost.class, end);
    }

    private static SheetOutcome.Read read(BallotReader reader, byte[] picture) {
        var sheet = assertInstanceOf(Received.Sheet.class, PageFiles.receive(picture, false));
        return assertInstanceOf(
                SheetOutcome.Read.class, reader.read(sheet.image().picture()));
    }

    private static List<DrawnSheet> ballots(Congress congress, Election election, int sheets) {
        return new Deck(7, Grade.CLEAN, List.of(DeckPaper.of(congress, election)))
                .first(20 * sheets)
                .filter(plan -> plan.truth().expected() == Expected.VALID)
                .limit(sheets)
                .map(plan -> plan.draw())
                .toList();
    }
}
