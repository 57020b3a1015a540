package vn.kiemphieu.bridge.publication;

import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.ELECTED;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.NOT_ELECTED;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.bridge.cdf.ResultJson;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.tally.election.BallotForm;

/** One publication of each kind, with its publisher and a portal that knows it. */
final class Samples {
    static final String PORTAL = "tinh-mau";
    static final Instant MADE = Instant.parse("2027-05-16T08:00:00Z");
    static final SigningKey KEY = SigningKey.generate(new SecureRandom());

    private Samples() {}

    static PublishedResult names() {
        return result(
                Optional.empty(), List.of(new PublishedResult.Person("Lê Văn Cường", ELECTED, OptionalInt.empty())));
    }

    static PublishedResult votes() {
        return result(
                Optional.of(new PublishedResult.Figures("12-CV/TU", 10, OptionalInt.of(6), 11, 10, 1)),
                List.of(
                        new PublishedResult.Person("Lê Văn Cường", ELECTED, OptionalInt.of(8)),
                        new PublishedResult.Person("Trần Thị Dần", NOT_ELECTED, OptionalInt.of(2))));
    }

    private static PublishedResult result(
            Optional<PublishedResult.Figures> figures, List<PublishedResult.Person> people) {
        return new PublishedResult(
                new PublishedResult.Congress("xa-a-2027", "Đại hội đại biểu lần thứ II", "Đảng bộ xã Kỳ Ân", "Tỉnh"),
                new PublishedResult.Vote("bch", 1, 0, "Ban Chấp hành Đảng bộ xã", "2027 - 2032", 1, 0),
                new PublishedResult.Standing(PublishedResult.Status.PROVISIONAL, Optional.empty(), Optional.empty()),
                people,
                figures,
                new PublishedResult.Origin(
                        MADE,
                        counted().parsed().fingerprint(),
                        Hash.ZERO.hex(),
                        List.of(new PublishedResult.Signer("Máy 07", "AAAA-BBBB-CCCC-DDDD-EEEE"))));
    }

    /** The count that {@link #votes} tells of. */
    static ResultJson counted() {
        return ResultJson.of(BallotForm.STRIKE_OUT, 1, 10)
                .invalid("KHONG_BAU_AI", 1)
                .person("c1", "Lê Văn Cường", 8, 2)
                .person("c2", "Trần Thị Dần", 2, 8)
                .elected("c1");
    }

    static Article article() {
        return new Article(
                "dai-hoi-xa-a-k3x9q2",
                List.of(new Article.Section("tin-tuc", "Tin tức", 0)),
                MADE,
                "Đại hội xã A",
                "Lời dẫn",
                "<p>Nội dung</p>",
                List.of(new Article.Picture("picture-01.jpg", "Quang cảnh", "Hội trường", 800, 600)),
                "Bút Danh",
                "Đảng ủy xã A",
                "",
                true);
    }

    static ProvinceBoard board() {
        return new ProvinceBoard(
                "2027",
                "Đại hội cấp cơ sở",
                "2027–2032",
                List.of(
                        new ProvinceBoard.Unit(
                                "xa-a",
                                "Đảng bộ xã A",
                                "Xã",
                                ProvinceBoard.State.DONE,
                                Optional.of("xa-a-2027"),
                                Optional.of(LocalDate.of(2027, 5, 15))),
                        new ProvinceBoard.Unit(
                                "xa-b",
                                "Đảng bộ xã B",
                                "Xã",
                                ProvinceBoard.State.WAITING,
                                Optional.empty(),
                                Optional.empty())));
    }

    static ReaderComment comment() {
        return new ReaderComment("c1", "dai-hoi-xa-a-k3x9q2", "Bạn đọc", "Rất hay.\nCảm ơn.", MADE, "");
    }

    static List<Content> contents() {
        return List.of(
                names(),
                votes(),
                article(),
                board(),
                comment(),
                new Withdrawal(Kind.ARTICLE, "dai-hoi-xa-a-k3x9q2", "Sai ảnh"),
                new Withdrawal(Kind.RESULT, names().subject(), "Có gói khác mâu thuẫn"),
                new Letters(List.of(comment())));
    }

    static SortedMap<String, byte[]> filesOf(Content content) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (content instanceof Article) {
            files.put("picture-01.jpg", bytes("not looked at here"));
        } else if (content.equals(votes())) {
            files.put("summary.csv", bytes("Họ và tên,Phiếu\n"));
            files.put("minutes.pdf", bytes("%PDF-1.7"));
            files.put("result.json", counted().bytes());
        }
        return files;
    }

    static Publication publication(int sequence, Content content) {
        return new Publication(PORTAL, sequence, MADE, content, filesOf(content));
    }

    static Subscriber after(int newest, Direction direction) {
        return new Subscriber(PORTAL, direction, Set.of(KEY.verifyingKey()), newest, number -> Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
