package vn.kiemphieu.suite.inner.results;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.Effect;
import vn.kiemphieu.suite.inner.Effect.Done;
import vn.kiemphieu.suite.inner.Effect.NotDone;

/**
 * Where packages of one election wait that contradict one another, or the signed paper, though all are signed as they must be.
 * Two people decide which one counts, or that none does.
 */
public final class Quarantine {
    private static final Set<Stage> HELD =
            Set.of(Stage.CHECKED, Stage.TYPED, Stage.LOCKED, Stage.PROVISIONAL, Stage.CERTIFIED);

    private final Desk desk;

    Quarantine(Desk desk) {
        this.desk = desk;
    }

    /**
     * A decision that somebody proposed.
     *
     * @param number counts the proposals of one election, from 1
     * @param keep the package that counts; empty if none does
     * @param open whether it waits for a second person: nobody confirmed it, and it is about all that is held now
     */
    public record Proposal(int number, Optional<String> keep, String reason, String proposedBy, boolean open) {}

    /**
     * Puts the packages of an election aside that are still on their way or published. What was proposed before was about
     * fewer packages and counts no more.
     */
    void hold(Handle handle, Subject subject, List<ResultPackage> packages) {
        for (ResultPackage each : packages) {
            Stage stage = each.state().stage();
            if (HELD.contains(stage)) {
                PackageTable.move(handle, each, new State.Quarantined(stage));
            }
        }
        handle.createUpdate("UPDATE result_decision SET outdated_at = :at"
                        + " WHERE congress = :congress AND election = :election AND round = :round"
                        + " AND confirmed_at IS NULL AND outdated_at IS NULL")
                .bindMethods(subject)
                .bind("at", desk.now().toString())
                .execute();
    }

    /** The packages of an election that wait for a decision. */
    public List<ResultPackage> held(Subject subject) {
        return desk.database().read(handle -> held(handle, subject));
    }

    private static List<ResultPackage> held(Handle handle, Subject subject) {
        return PackageTable.of(handle, subject).stream()
                .filter(each -> each.state().stage() == Stage.QUARANTINED)
                .toList();
    }

    /** Proposes a decision; it takes the place of one that was proposed before and not confirmed. */
    public Effect propose(Subject subject, Optional<String> keep, String reason, SignedIn by) {
        return decide(by, handle -> {
            List<ResultPackage> held = held(handle, subject);
            if (held.isEmpty()
                    || !held.stream()
                            .map(ResultPackage::hash)
                            .toList()
                            .containsAll(keep.stream().toList())) {
                return new NotDone("Gói được chọn không còn ở khu cách ly. Mở lại trang này và xem lần nữa.");
            }
            if (reason.isBlank()) {
                return Desk.WITHOUT_REASON;
            }
            Optional<Effect> revoked = revoked(handle, keep);
            if (revoked.isPresent()) {
                return revoked.get();
            }
            int number = newest(handle, subject).map(Proposal::number).orElse(0) + 1;
            handle.createUpdate("INSERT INTO result_decision (congress, election, round, number, keep, reason,"
                            + " proposed_by, proposed_at)"
                            + " VALUES (:congress, :election, :round, :number, :keep, :reason, :by, :at)")
                    .bindMethods(subject)
                    .bind("number", number)
                    .bind("keep", keep)
                    .bind("reason", reason.strip())
                    .bind("by", by.account())
                    .bind("at", desk.now().toString())
                    .execute();
            desk.audit()
                    .write(
                            handle,
                            by.account(),
                            "result.decision_proposed",
                            subject.toString(),
                            "giữ " + keep.orElse("không gói nào") + "; " + reason.strip());
            return new Done("Đã ghi đề nghị. Một người khác có quyền nhập kết quả xem lại rồi quyết định.");
        });
    }

    /**
     * Confirms what somebody else proposed: the kept package goes on where it stood, the others are refused for good.
     *
     * @param number of the proposal that was seen
     */
    public Effect confirm(Subject subject, int number, SignedIn by) {
        return decide(by, handle -> {
            Optional<Proposal> seen = newest(handle, subject).filter(each -> each.number() == number && each.open());
            if (seen.isEmpty()) {
                return new NotDone("Đề nghị đã thay đổi, đã quyết định rồi, hoặc có gói mới đến sau đề nghị."
                        + " Mở lại trang này và xem lần nữa.");
            }
            if (seen.get().proposedBy().equals(by.account())) {
                return new NotDone("Người đã đề nghị không tự quyết định. Nhờ một người khác có quyền nhập kết quả.");
            }
            return revoked(handle, seen.get().keep()).orElseGet(() -> settle(handle, subject, seen.get(), by));
        });
    }

    private static Optional<Effect> revoked(Handle handle, Optional<String> keep) {
        return keep.flatMap(hash -> PackageTable.find(handle, hash))
                .flatMap(found -> Desk.revoked(handle, found).map(Effect.class::cast));
    }

    private Effect settle(Handle handle, Subject subject, Proposal proposal, SignedIn by) {
        List<ResultPackage> held = held(handle, subject);
        Set<String> kept = new HashSet<>();
        proposal.keep().ifPresent(hash -> keepChain(handle, hash, held, kept));
        for (ResultPackage each : held) {
            Stage before = ((State.Quarantined) each.state()).before();
            if (!kept.contains(each.hash())) {
                PackageTable.move(handle, each, new State.Refused(proposal.reason()));
            } else {
                PackageTable.move(handle, each, new State.Under(before));
            }
        }
        handle.createUpdate(
                        "UPDATE result_decision SET confirmed_by = :by, confirmed_at = :at"
                                + " WHERE congress = :congress AND election = :election AND round = :round AND number = :number")
                .bind("by", by.account())
                .bind("at", desk.now().toString())
                .bindMethods(subject)
                .bind("number", proposal.number())
                .execute();
        desk.audit()
                .write(
                        handle,
                        by.account(),
                        "result.decided",
                        subject.toString(),
                        "giữ " + proposal.keep().orElse("không gói nào") + "; " + proposal.reason());
        return new Done(
                proposal.keep().isPresent()
                        ? "Đã quyết định. Gói được giữ làm tiếp từ bước trước khi cách ly, gói kia không dùng."
                        : "Đã quyết định không dùng gói nào. Chờ gói đính chính của ban kiểm phiếu.");
    }

    /**
     * What a kept correction puts right is kept with it: it stays published until the correction is approved, unless a key that
     * signed it was revoked.
     */
    private static void keepChain(Handle handle, String hash, List<ResultPackage> held, Set<String> kept) {
        held.stream()
                .filter(each ->
                        each.hash().equals(hash) && Desk.revoked(handle, each).isEmpty() && kept.add(hash))
                .forEach(each -> each.supersedes().ifPresent(before -> keepChain(handle, before, held, kept)));
    }

    /** What was proposed last for an election. */
    public Optional<Proposal> find(Subject subject) {
        return desk.database().read(handle -> newest(handle, subject));
    }

    private static Optional<Proposal> newest(Handle handle, Subject subject) {
        return handle.createQuery("SELECT * FROM result_decision"
                        + " WHERE congress = :congress AND election = :election AND round = :round"
                        + " ORDER BY number DESC LIMIT 1")
                .bindMethods(subject)
                .map((row, context) -> new Proposal(
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("keep")),
                        row.getString("reason"),
                        row.getString("proposed_by"),
                        row.getString("confirmed_at") == null && row.getString("outdated_at") == null))
                .findFirst();
    }

    private Effect decide(SignedIn by, Function<Handle, Effect> work) {
        return by.may(Role.RESULTS) ? desk.database().write(work) : Desk.WITHOUT_ROLE;
    }
}
