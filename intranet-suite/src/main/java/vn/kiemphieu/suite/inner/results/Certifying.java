package vn.kiemphieu.suite.inner.results;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;
import vn.kiemphieu.suite.inner.OfficeTime;

/** The approval from above (chuẩn y, 190-QĐ/TW art. 2): one person enters the document, another confirms it. */
public final class Certifying {
    private final Desk desk;

    Certifying(Desk desk) {
        this.desk = desk;
    }

    /**
     * The document by which the superior committee approves a result.
     *
     * @param number with its symbols, such as {@code 127-QĐ/TU}
     * @param issuer who issued it
     */
    public record Document(String number, LocalDate day, String issuer) {}

    /**
     * A document that somebody entered.
     *
     * @param number counts the documents entered for one package, from 1
     */
    public record Proposal(int number, Document document, String proposedBy, Optional<String> confirmedBy) {}

    /** Enters the document; it takes the place of one that was entered before and not confirmed. */
    public Effect propose(String hash, Document document, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            Optional<NotDone> objection = objection(handle, found).or(() -> objection(document, found));
            if (objection.isPresent()) {
                return objection.get();
            }
            handle.createUpdate("INSERT INTO result_certification"
                            + " (hash, number, document, day, issuer, proposed_by, proposed_at)"
                            + " VALUES (:hash, :number, :document, :day, :issuer, :by, :at)")
                    .bind("hash", hash)
                    .bind("number", newest(handle, hash).map(Proposal::number).orElse(0) + 1)
                    .bind("document", document.number().strip())
                    .bind("day", document.day().toString())
                    .bind("issuer", document.issuer().strip())
                    .bind("by", by.account())
                    .bind("at", desk.now().toString())
                    .execute();
            desk.log(handle, by, "result.certification_proposed", found, described(document));
            return new Done(
                    "Đã ghi văn bản chuẩn y. Một người khác có quyền nhập kết quả cầm văn bản, xem lại rồi xác nhận.");
        });
    }

    /**
     * Confirms the document that somebody else entered.
     *
     * @param number of the proposal that was seen
     */
    public Effect confirm(String hash, int number, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            Optional<NotDone> objection = objection(handle, found);
            if (objection.isPresent()) {
                return objection.get();
            }
            Optional<Proposal> seen = newest(handle, hash).filter(each -> each.number() == number);
            if (seen.isEmpty()) {
                return new NotDone("Văn bản chuẩn y vừa được ghi lại hoặc chưa ghi. Mở lại gói và xem lần nữa.");
            }
            if (seen.get().proposedBy().equals(by.account())) {
                return new NotDone("Người đã ghi văn bản không tự xác nhận. Nhờ một người khác có quyền nhập kết quả.");
            }
            handle.createUpdate("UPDATE result_certification SET confirmed_by = :by, confirmed_at = :at"
                            + " WHERE hash = :hash AND number = :number")
                    .bind("by", by.account())
                    .bind("at", desk.now().toString())
                    .bind("hash", hash)
                    .bind("number", number)
                    .execute();
            PackageTable.move(handle, found, new State.Under(Stage.CERTIFIED));
            desk.log(handle, by, "result.certified", found, described(seen.get().document()));
            return new Done("Kết quả đã được chuẩn y.");
        });
    }

    /** The document entered last for a package. */
    public Optional<Proposal> find(String hash) {
        return desk.database().read(handle -> newest(handle, hash));
    }

    static Optional<Proposal> newest(Handle handle, String hash) {
        return handle.createQuery("SELECT * FROM result_certification WHERE hash = :hash ORDER BY number DESC LIMIT 1")
                .bind("hash", hash)
                .map((row, context) -> new Proposal(
                        row.getInt("number"),
                        new Document(
                                row.getString("document"),
                                LocalDate.parse(row.getString("day")),
                                row.getString("issuer")),
                        row.getString("proposed_by"),
                        Optional.ofNullable(row.getString("confirmed_by"))))
                .findFirst();
    }

    private static Optional<NotDone> objection(Handle handle, ResultPackage found) {
        return found.state().stage() == Stage.PROVISIONAL
                ? Desk.hindrance(handle, found)
                : Optional.of(new NotDone("Chỉ kết quả đang tạm công bố mới chuẩn y được; gói đang ở bước: "
                        + found.state().stage().vietnamese() + "."));
    }

    private Optional<NotDone> objection(Document document, ResultPackage found) {
        if (document.number().isBlank() || document.issuer().isBlank()) {
            return Optional.of(new NotDone("Ghi đủ số văn bản chuẩn y và cơ quan ban hành."));
        }
        boolean possible =
                !document.day().isBefore(found.closedOn()) && !document.day().isAfter(desk.today());
        return possible
                ? Optional.empty()
                : Optional.of(new NotDone("Ngày văn bản chuẩn y phải từ ngày đóng phiên kiểm phiếu ("
                        + OfficeTime.day(found.closedOn()) + ") đến hôm nay (" + OfficeTime.day(desk.today()) + ")."));
    }

    private static String described(Document document) {
        return document.number() + ", " + document.day() + ", " + document.issuer();
    }
}
