package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.HintWords;
import vn.kiemphieu.counter.closing.Reports;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.session.ClosingMoment;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.AccountFile;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing.Mismatch;
import vn.kiemphieu.tally.session.Closing.StillFeeding;
import vn.kiemphieu.tally.session.Closing.StillWaiting;
import vn.kiemphieu.tally.session.Closing.Unreconciled;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/** Closes the count and writes what leaves the box. */
@Command(
        name = "close",
        description = {
            "Chốt phiên và ghi kết quả, biên bản của từng cuộc bầu.",
            "Closes the count and writes the results."
        })
final class SessionClose extends HallStep {
    @Option(
            names = "--account",
            required = true,
            paramLabel = "MÃ=TỆP",
            description = "Bảng cân đối phiếu của từng cuộc bầu (JSON).")
    private Map<String, Path> accounts;

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Mixin
    private BundleOptions bundles = new BundleOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "THƯ-MỤC",
            description = "Nơi ghi; mỗi cuộc bầu một thư mục.")
    private Path out;

    SessionClose(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        TwoPeople closers = people.two(attendance);
        Map<ElectionId, Account> read = read(hall);
        JournalKeys keys = keys();
        Optional<BundleSigning> signing = bundles.signing(keys.kiosk(), pad());
        signing.ifPresent(each -> each.requireReady(hall, day(hall, keys.clock())));
        if (hall.state() instanceof Open) {
            Map<ElectionId, BallotAccount> figures = new HashMap<>();
            read.forEach((id, account) -> figures.put(id, account.figures()));
            var closing = hall.close(figures, closers);
            if (closing instanceof StillFeeding feeding) {
                say("Tập " + feeding.batch() + " còn dở; nạp xong hoặc rút tập đó trước.");
                return Exit.NEEDS_PEOPLE;
            }
            if (closing instanceof StillWaiting waiting) {
                say("Còn " + waiting.records().size() + " phiếu chờ kết luận; xem session waiting.");
                return Exit.NEEDS_PEOPLE;
            }
            if (closing instanceof Unreconciled unreconciled) {
                unreconciled.mismatches().forEach(this::tell);
                return Exit.NEEDS_PEOPLE;
            }
        }
        requireAsClosed((Closed) hall.state(), read);
        hall.export(closers);
        boolean allFinal = true;
        for (Map.Entry<ElectionId, Account> each : read.entrySet()) {
            allFinal &= write(hall, each.getKey(), each.getValue(), signing);
        }
        return allFinal ? Exit.SETTLED : Exit.NEEDS_PEOPLE;
    }

    private static LocalDate day(CountingHall hall, Clock clock) {
        return hall.state() instanceof Closed ? ClosingMoment.of(hall).toLocalDate() : LocalDate.now(clock);
    }

    /** What was closed with one account is not printed with another. */
    private static void requireAsClosed(Closed closed, Map<ElectionId, Account> accounts) {
        accounts.forEach((id, account) -> {
            if (!closed.accounts().get(id).equals(account.figures())) {
                throw new RequestRefused(
                        "--account " + id, "phiên đã chốt với các số liệu khác", "dùng đúng bảng cân đối lúc chốt");
            }
        });
    }

    private Map<ElectionId, Account> read(CountingHall hall) {
        Map<ElectionId, Account> read = new HashMap<>();
        accounts.forEach((id, file) -> read.put(new ElectionId(id), AccountFile.read(file)));
        if (!read.keySet().equals(Set.copyOf(hall.elections()))) {
            throw new RequestRefused(
                    "--account",
                    "mỗi cuộc bầu của phiên phải có đúng một bảng cân đối",
                    "ghi --account MÃ=TỆP cho " + hall.elections());
        }
        read.forEach((id, account) -> requirePresent(hall, id, account.figures()));
        return read;
    }

    /** Nothing in the session can mend that, so it is not closed with it. */
    private static void requirePresent(CountingHall hall, ElectionId id, BallotAccount figures) {
        int convened =
                CongressFile.election(hall.congress(), id.value()).denominator().convened();
        if (figures.present() > convened) {
            throw new RequestRefused(
                    "--account " + id,
                    "số có mặt (" + figures.present() + ") lớn hơn số được triệu tập (" + convened + ")",
                    "sửa số có mặt");
        }
    }

    /** Whether these are minutes to sign. */
    private boolean write(CountingHall hall, ElectionId election, Account account, Optional<BundleSigning> signing) {
        OutFolder folder = OutFolder.open(out.resolve(election.value()));
        Closing closing = hall.result(election);
        Results results = new Results(folder, Optional.of(account), Templates.standard());
        boolean isFinal = results.write(closing);
        byte[] result = results.result(closing);
        Reports.write(folder, result, ClosingMoment.of(hall));
        if (isFinal) {
            hall.minutesPrinted(election);
            signing.ifPresent(each -> say(each.write(hall, election, result, folder)));
        } else {
            say("Biên bản của cuộc bầu " + election + " còn là dự thảo; lý do ghi ở đầu biên bản.");
        }
        new ResultTable(screen()).tell(closing);
        return isFinal;
    }

    private void tell(ElectionId election, Mismatch mismatch) {
        mismatch.imbalances()
                .forEach(each -> say("Cuộc bầu " + election + ": " + each.identity() + " không khớp, " + each.left()
                        + " và " + each.right() + "."));
        mismatch.hints().stream().sorted().forEach(hint -> say("  " + HintWords.vietnamese(hint)));
    }
}
