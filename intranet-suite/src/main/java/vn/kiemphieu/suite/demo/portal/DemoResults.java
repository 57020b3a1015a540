package vn.kiemphieu.suite.demo.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.ProvinceBoard.State;
import vn.kiemphieu.bridge.publication.ProvinceBoard.Unit;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.inner.publication.ResultToPublish;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Account;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Counted;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.tally.election.Fingerprint;

/** Results of congresses that never were, drawn by a fixed seed. */
final class DemoResults {
    private static final String TERM = "2027–2032";
    private static final int UNITS = 73;
    private static final int DONE = 14;
    private static final List<String> FIRST = List.of("An", "Bình", "Cẩm", "Đông", "Hòa", "Lộc", "Mỹ", "Phú", "Tân");
    private static final List<String> SECOND =
            List.of("Hòa", "Lâm", "Minh", "Ninh", "Phong", "Sơn", "Thành", "Thủy", "Yên");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng", "Bùi");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Hữu", "Ngọc", "Quang", "Thanh");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Hạnh", "Hùng", "Lan", "Mai", "Nam", "Phúc", "Quý", "Sơn", "Tâm",
            "Vinh");
    private static final List<String> BODIES = List.of("Ban Chấp hành", "Ban Thường vụ", "Bí thư", "Ủy ban Kiểm tra");

    private DemoResults() {}

    static List<ResultToPublish> all() {
        Random random = new Random(2027);
        List<ResultToPublish> results = new ArrayList<>();
        for (int unit = 0; unit < DONE; unit++) {
            for (int order = 0; order < BODIES.size(); order++) {
                Status status = unit < DONE / 2 ? Status.CERTIFIED : Status.PROVISIONAL;
                results.add(result(random, unit, order, status, unit == 0));
            }
        }
        results.add(result(new Random(5), 1, 0, Status.CORRECTED, false));
        return results;
    }

    private static ResultToPublish result(Random random, int unit, int order, Status status, boolean withVotes) {
        int seats = List.of(9, 3, 1, 3).get(order);
        int listed = seats + (order == 2 ? 0 : 2);
        int voters = 120 + random.nextInt(90);
        List<Counted> people = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            boolean elected = i < seats;
            int votes = elected ? voters - 2 - random.nextInt(voters / 6) : voters / 5 + random.nextInt(voters / 5);
            people.add(new Counted(
                    name(random),
                    elected ? CountedResult.Standing.ELECTED : CountedResult.Standing.NOT_ELECTED,
                    OptionalInt.of(votes)));
        }
        Hash bundle = Hash.over((congress(unit) + order).getBytes(StandardCharsets.UTF_8));
        Congress congress =
                new Congress(congress(unit), "Đại hội đại biểu nhiệm kỳ " + TERM, name(unit), "Đảng bộ Tỉnh Mẫu");
        Vote vote = new Vote(Folded.address(BODIES.get(order)), 1, order, BODIES.get(order), TERM, seats, 0);
        Account account = new Account(voters, OptionalInt.of(voters / 2 + 1), voters - 1, voters - 2, 1);
        byte[] counted = DemoCount.resultJson(congress, vote, people, account);
        return new ResultToPublish(
                congress,
                vote,
                new Standing(
                        status,
                        status == Status.CERTIFIED ? Optional.of((40 + unit) + "-QĐ/TU (mẫu)") : Optional.empty(),
                        status == Status.CORRECTED
                                ? Optional.of("Viết sai tên đệm của một người trúng cử")
                                : Optional.empty()),
                people,
                account,
                new Origin(
                        day(unit).atTime(9, 30).toInstant(ZoneOffset.UTC),
                        Fingerprint.inFiveGroups(counted),
                        bundle.hex(),
                        List.of(new Signer(
                                "Máy kiểm phiếu mẫu 0" + (1 + unit % 3),
                                fingerprint(Hash.over(new byte[] {(byte) (unit % 3)}))))),
                new TreeMap<>(Map.of("result.json", counted)),
                withVotes ? Optional.of("12-CV/TU (mẫu)") : Optional.empty());
    }

    private static String fingerprint(Hash hash) {
        return Fingerprint.inFiveGroups(hash.bytes());
    }

    static ProvinceBoard board() {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            State state = unit >= DONE ? State.WAITING : unit < DONE / 2 ? State.CERTIFIED : State.DONE;
            boolean waiting = state == State.WAITING;
            units.add(new Unit(
                    Folded.address(name(unit)),
                    name(unit),
                    "Xã",
                    state,
                    waiting ? Optional.empty() : Optional.of(congress(unit)),
                    waiting ? Optional.empty() : Optional.of(day(unit))));
        }
        return new ProvinceBoard("dai-hoi-2027", "Đại hội cấp cơ sở của Tỉnh Mẫu", TERM, units);
    }

    private static LocalDate day(int unit) {
        return LocalDate.of(2027, 5, 10).plusDays(unit / 3);
    }

    private static String congress(int unit) {
        return Folded.address(name(unit)) + "-2027";
    }

    private static String name(int unit) {
        return "Đảng bộ xã " + FIRST.get(unit % FIRST.size()) + " "
                + SECOND.get((unit / FIRST.size() + unit) % SECOND.size());
    }

    private static String name(Random random) {
        return one(random, FAMILY) + " " + one(random, MIDDLE) + " " + one(random, GIVEN);
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
