package vn.kiemphieu.counter.kiosk.aside;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.aside.PrintingAgain.SessionPaper;
import vn.kiemphieu.counter.kiosk.close.Papers;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.ZeroPaper;
import vn.kiemphieu.report.ballot.ProofSheet;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Ready;

/** Which papers a session has, from where it stands. */
final class SessionPapers {
    private SessionPapers() {}

    static List<SessionPaper> of(Station station) {
        CountingHall hall = station.hall();
        CountingSession state = hall.state();
        List<SessionPaper> papers = new ArrayList<>();
        for (ElectionId election : hall.elections()) {
            if (isPrinted(state, election)) {
                papers.add(new SessionPaper(
                        title(hall, Words.of("Bản soát", "Proof sheet"), election), () -> proof(hall, election)));
            }
        }
        if (!(state instanceof Ready)) {
            papers.add(
                    new SessionPaper(Words.of("Bản xác nhận số 0", "Zero report"), () -> new ZeroPaper(hall).pdf("")));
        }
        if (state instanceof Closed) {
            hall.elections().forEach(election -> papers.addAll(afterClosing(hall, new Papers(station), election)));
        }
        return papers;
    }

    private static boolean isPrinted(CountingSession state, ElectionId election) {
        return !(state instanceof Ready ready && ready.missing(election).contains(Ready.Step.PRINTED));
    }

    private static byte[] proof(CountingHall hall, ElectionId election) {
        return ProofSheet.pdf(
                hall.congress(), hall.congress().election(election).orElseThrow());
    }

    private static List<SessionPaper> afterClosing(CountingHall hall, Papers papers, ElectionId election) {
        return papers.printed(election).stream()
                .map(name ->
                        new SessionPaper(title(hall, Papers.title(name), election), () -> papers.read(election, name)))
                .toList();
    }

    private static Words title(CountingHall hall, Words paper, ElectionId election) {
        return paper.and(Words.same("· " + ElectionTitle.of(hall.congress(), election.value())));
    }
}
