package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;

/** Checks eight to ten: a second person looks at it, and it becomes provisional; what it corrects steps back. */
public final class Approving {
    private final Desk desk;
    private final Quarantine quarantine;

    Approving(Desk desk, Quarantine quarantine) {
        this.desk = desk;
        this.quarantine = quarantine;
    }

    /** Lets a typed package out as provisional; not by whoever typed it. */
    public Effect approve(String hash, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            Optional<NotDone> objection =
                    objection(found, by).or(() -> sameHands(handle, found, by)).or(() -> Desk.hindrance(handle, found));
            return objection.isPresent() ? objection.get() : approve(handle, found, by);
        });
    }

    /**
     * Puts a typed package aside, because the second person sees something else on the paper. It is not typed again: by now the
     * whole code was shown, so whoever types it would need no paper.
     */
    public Effect object(String hash, String reason, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            Optional<NotDone> objection = objection(found, by);
            if (objection.isPresent()) {
                return objection.get();
            }
            if (reason.isBlank()) {
                return Desk.WITHOUT_REASON;
            }
            quarantine.hold(handle, found.subject(), List.of(found));
            desk.log(handle, by, "result.objected", found, reason.strip());
            return new Done(
                    "Đã cách ly gói vì khác biên bản giấy. Báo ban kiểm phiếu; hai người quyết định gói có được dùng"
                            + " không.");
        });
    }

    private static Optional<NotDone> objection(ResultPackage found, SignedIn by) {
        if (found.state().stage() != Stage.TYPED) {
            return Optional.of(new NotDone(
                    "Gói không chờ duyệt, đang ở bước: " + found.state().stage().vietnamese() + "."));
        }
        return found.people().typedBy().equals(Optional.of(by.account()))
                ? Optional.of(new NotDone(
                        "Người đã gõ mã không tự duyệt. Nhờ một người khác có quyền nhập kết quả, cầm biên bản giấy."))
                : Optional.empty();
    }

    /** Whoever lets the keys of the signers in could have made the package: somebody else has to have seen the paper. */
    private static Optional<NotDone> sameHands(Handle handle, ResultPackage found, SignedIn by) {
        Set<String> keepers = PackageTable.keepersOfKeys(handle, found.hash());
        return keepers.contains(by.account())
                        && keepers.contains(found.people().typedBy().orElseThrow())
                ? Optional.of(new NotDone(
                        "Cả người gõ mã và bạn đều đã đăng ký hoặc xác nhận khóa ký gói này. Nhờ một người có"
                                + " quyền nhập kết quả mà không đăng ký, không xác nhận khóa nào của gói này duyệt."))
                : Optional.empty();
    }

    private Effect approve(Handle handle, ResultPackage found, SignedIn by) {
        for (ResultPackage other : PackageTable.of(handle, found.subject())) {
            if (other.state().stage().isPublished()) {
                PackageTable.move(handle, other, new State.Superseded(found.hash()));
                desk.log(handle, by, "result.superseded", other, "bởi " + found.hash());
            }
        }
        PackageTable.move(handle, found, new State.Under(Stage.PROVISIONAL));
        PackageTable.approved(handle, found.hash(), by.account(), desk.now());
        desk.log(handle, by, "result.approved", found, "tạm công bố");
        long entry = desk.audit().last(handle).orElseThrow().number();
        PackageTable.put(
                handle,
                found.hash(),
                new Checklist()
                        .passed(Check.SECOND_PERSON, "Người thứ hai, tài khoản khác, đã duyệt.")
                        .passed(Check.RECORDED, "Nhật ký dòng " + entry + ", SHA-256 " + found.hash() + ".")
                        .passed(Check.PROVISIONAL, "Được tạm công bố, chờ cấp trên chuẩn y.")
                        .said());
        return new Done("Đã duyệt, kết quả là tạm công bố. Khi có văn bản chuẩn y, ghi số, ngày và nơi ban hành.");
    }
}
