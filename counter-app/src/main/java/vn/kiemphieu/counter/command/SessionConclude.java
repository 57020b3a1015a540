package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.conclusion.Conclusion;
import vn.kiemphieu.counter.conclusion.ConclusionsFile;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.Decision;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** Takes people's conclusions. */
@Command(
        name = "conclude",
        description = {
            "Ghi kết luận của hai người về các phiếu đang chờ (tệp như --conclusions của count).",
            "Takes people's conclusions."
        })
final class SessionConclude extends HallStep {
    @Option(names = "--conclusions", required = true, paramLabel = "TỆP", description = "Các kết luận (JSON).")
    private Path file;

    @Option(
            names = "--election",
            paramLabel = "MÃ",
            description = "Cuộc bầu của các phiếu đó; mặc định là cuộc đầu tiên.")
    private String election;

    SessionConclude(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        ElectionId id = election == null ? hall.elections().get(0) : new ElectionId(election);
        Election of = CongressFile.election(hall.congress(), id.value());
        Map<RecordId, Counted> questions = hall.questions();
        List<Decision> decisions = new ArrayList<>();
        for (Conclusion conclusion : ConclusionsFile.read(file, of)) {
            for (RecordId record : meant(conclusion, hall, questions)) {
                decisions.add(
                        decision(conclusion, record, hall.electionOf(record).orElse(id)));
            }
        }
        decisions.sort(Comparator.comparing(each -> questions.get(each.record()) instanceof Counted.Duplicate));
        decisions.forEach(hall::check);
        concludeByPair(hall, decisions);
        int left = ((Open) hall.state()).waiting().size();
        say("Đã ghi " + decisions.size() + " kết luận; còn chờ " + left + ".");
        return left == 0 ? Exit.SETTLED : Exit.NEEDS_PEOPLE;
    }

    /** Two people confirm at once what they decided one after the other. */
    private void concludeByPair(CountingHall hall, List<Decision> decisions) {
        int from = 0;
        while (from < decisions.size()) {
            TwoPeople by = decisions.get(from).by();
            List<Decision> theirs = decisions.subList(from, decisions.size()).stream()
                    .takeWhile(each -> each.by().equals(by))
                    .toList();
            theirs.forEach(each -> say(words(each)));
            hall.conclude(theirs);
            from += theirs.size();
        }
    }

    private static String words(Decision decision) {
        return "Kết luận " + decision.record() + ": " + decision.as().code()
                + decision.ground().map(ground -> ", " + ground).orElse("")
                + (decision.rows().isEmpty() ? "" : ", dòng " + new TreeMap<>(decision.rows()));
    }

    private static Decision decision(Conclusion conclusion, RecordId record, ElectionId election) {
        return new Decision(
                record,
                election,
                conclusion.as(),
                conclusion.ground(),
                conclusion.rows(),
                new TwoPeople(conclusion.by().get(0), conclusion.by().get(1)));
    }

    /** Copies share the name of their original: as the same sheet all copies are meant, otherwise what is no copy. */
    private static List<RecordId> meant(Conclusion conclusion, CountingHall hall, Map<RecordId, Counted> questions) {
        List<RecordId> named = ((Open) hall.state())
                .waiting().stream()
                        .filter(id -> bears(questions.get(id), conclusion.subject()))
                        .toList();
        boolean copies = conclusion.as() == Conclusion.As.SAME_SHEET;
        List<RecordId> meant = named.stream()
                .filter(id -> questions.get(id) instanceof Counted.Duplicate == copies)
                .toList();
        List<RecordId> found = meant.isEmpty() ? named : meant;
        if (found.isEmpty() || (found.size() > 1 && !copies)) {
            throw new RequestRefused(
                    conclusion.place(),
                    found.isEmpty()
                            ? "không có phiếu nào đang chờ mang mã này"
                            : "nhiều phiếu đang chờ cùng mang mã này",
                    "chép lại mã từ session waiting");
        }
        return found;
    }

    private static boolean bears(Counted counted, Conclusion.Subject subject) {
        return switch (subject.kind()) {
            case BALLOT -> counted.name().equals(subject.hash());
            case SHA256 ->
                counted.pages().stream().anyMatch(page -> page.sha256().equals(subject.hash()));
        };
    }
}
