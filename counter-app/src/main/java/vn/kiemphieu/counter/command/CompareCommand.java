package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.closing.ChoiceWords;
import vn.kiemphieu.counter.closing.ResultReader;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.count.TallyComparison;
import vn.kiemphieu.tally.count.TallyComparison.Difference;
import vn.kiemphieu.tally.count.TallyComparison.Different;
import vn.kiemphieu.tally.election.Election;

/** Holds two or three counts of the same paper against one another. */
@Command(
        name = "compare",
        description = {
            "So hai hoặc ba lần kiểm cùng một hòm phiếu (máy và tay, ba máy): theo tổng số và theo từng người.",
            "Compares two or three counts of the same paper, by total and by name."
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST = 3;

    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congress;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu trong tệp đại hội.")
    private String election;

    @Option(
            names = "--results",
            required = true,
            arity = "2..3",
            paramLabel = "TỆP",
            description = "Hai hoặc ba tệp result.json.")
    private List<Path> results;

    CompareCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (results.size() > MOST) {
            throw new RequestRefused("--results", "chỉ so hai hoặc ba kết quả", "bỏ bớt tệp");
        }
        Election of = CongressFile.election(CongressFile.read(congress), election);
        List<Tally> tallies =
                results.stream().map(file -> ResultReader.read(file, of)).toList();
        boolean agree = true;
        for (int first = 0; first < tallies.size(); first++) {
            for (int second = first + 1; second < tallies.size(); second++) {
                agree &= agree(of, tallies, first, second);
            }
        }
        if (agree) {
            screen.say("Cả " + tallies.size() + " lần kiểm giống hệt nhau.");
        } else {
            screen.say("Không lần nào được chọn thay lần nào: tìm nguyên nhân, kiểm lại phiếu giấy.");
        }
        return (agree ? Exit.SETTLED : Exit.NEEDS_PEOPLE).code();
    }

    private boolean agree(Election of, List<Tally> tallies, int first, int second) {
        if (TallyComparison.of(of, tallies.get(first), tallies.get(second)) instanceof Different different) {
            screen.say("Lần " + (first + 1) + " và lần " + (second + 1) + " khác nhau:");
            different.differences().forEach(each -> screen.say("  " + words(each)));
            return false;
        }
        return true;
    }

    private static String words(Difference difference) {
        String figures = ": " + difference.first() + " và " + difference.second();
        if (difference instanceof TallyComparison.OfCollected) {
            return "Phiếu thu về" + figures;
        }
        if (difference instanceof TallyComparison.OfValid) {
            return "Phiếu hợp lệ" + figures;
        }
        if (difference instanceof TallyComparison.OfGround of) {
            return "Không hợp lệ vì " + of.ground() + figures;
        }
        var of = (TallyComparison.OfPerson) difference;
        return of.row() + ". " + of.saying().candidate().fullName() + " · "
                + ChoiceWords.vietnamese(of.saying().choice()) + figures;
    }
}
