package vn.kiemphieu.suite.inner.results;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;

/**
 * The seventh check: somebody types from the signed paper what the screen does not show. It ties the file to the paper that
 * people signed with ink.
 */
public final class Typing {
    /** So often it may be typed wrong. */
    public static final int ATTEMPTS = 3;

    private final Desk desk;

    Typing(Desk desk) {
        this.desk = desk;
    }

    /** Takes the two blank groups; three times wrong locks the package. */
    public Effect type(String hash, String first, String second, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            if (found.state().stage() != Stage.CHECKED) {
                return new NotDone("Gói không chờ gõ mã, đang ở bước: "
                        + found.state().stage().vietnamese() + ".");
            }
            return PackageTable.code(handle, hash).isCompletedBy(first, second)
                    ? right(handle, found, by)
                    : wrong(handle, found, by);
        });
    }

    private Effect right(Handle handle, ResultPackage found, SignedIn by) {
        PackageTable.move(handle, found, new State.Under(Stage.TYPED));
        PackageTable.typed(handle, found.hash(), by.account(), desk.now());
        PackageTable.put(
                handle,
                found.hash(),
                new Checklist()
                        .passed(Check.PAPER, "Hai nhóm mã gõ từ biên bản giấy khớp với gói.")
                        .said());
        desk.log(handle, by, "result.typed", found, "");
        return new Done("Mã khớp với biên bản giấy. Một người khác có quyền nhập kết quả xem lại và duyệt.");
    }

    private Effect wrong(Handle handle, ResultPackage found, SignedIn by) {
        int number = mistypes(handle, found.hash()).size() + 1;
        handle.createUpdate("INSERT INTO result_mistype (hash, number, account, at) VALUES (:hash, :number, :by, :at)")
                .bind("hash", found.hash())
                .bind("number", number)
                .bind("by", by.account())
                .bind("at", desk.now().toString())
                .execute();
        desk.log(handle, by, "result.mistyped", found, "lần " + number);
        if (number < ATTEMPTS) {
            return new NotDone("Mã không khớp, chưa nhập. Đối chiếu đúng biên bản của cuộc bầu này rồi gõ lại; còn "
                    + (ATTEMPTS - number) + " lần.");
        }
        PackageTable.move(handle, found, new State.Under(Stage.LOCKED));
        desk.log(handle, by, "result.locked", found, "");
        return new NotDone(
                "Gõ sai ba lần, gói đã khóa. Xem có cầm nhầm biên bản không; một người khác có quyền nhập kết quả"
                        + " mở khóa và ghi lý do.");
    }

    /** Lets a locked package be typed again; not by those who typed it wrong. */
    public Effect unlock(String hash, String reason, SignedIn by) {
        return desk.change(hash, by, (handle, found) -> {
            if (found.state().stage() != Stage.LOCKED) {
                return new NotDone("Gói này không bị khóa.");
            }
            if (mistypes(handle, hash).contains(by.account())) {
                return new NotDone("Người đã gõ sai không tự mở khóa. Nhờ một người khác có quyền nhập kết quả.");
            }
            if (reason.isBlank()) {
                return Desk.WITHOUT_REASON;
            }
            handle.createUpdate("DELETE FROM result_mistype WHERE hash = :hash")
                    .bind("hash", hash)
                    .execute();
            PackageTable.move(handle, found, new State.Under(Stage.CHECKED));
            desk.log(handle, by, "result.unlocked", found, reason.strip());
            return new Done("Đã mở khóa, được gõ lại ba lần.");
        });
    }

    /** Who typed it wrong since it was last unlocked, by account. */
    static List<String> mistypes(Handle handle, String hash) {
        return handle.createQuery("SELECT account FROM result_mistype WHERE hash = :hash ORDER BY number")
                .bind("hash", hash)
                .mapTo(String.class)
                .list();
    }
}
