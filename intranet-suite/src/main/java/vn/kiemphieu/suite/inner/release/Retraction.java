package vn.kiemphieu.suite.inner.release;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.inner.results.PublishedResults;
import vn.kiemphieu.suite.inner.results.Stage;

/** Takes off the portal what the office does not let out any more. */
final class Retraction {
    private Retraction() {}

    /**
     * What the portal shows though its package is contradicted or refused by now. Where a correction was approved it is not taken
     * off: the correction takes its place, with the reason.
     */
    static List<Released> due(Handle handle) {
        return Released.all(handle).stream()
                .filter(each -> !each.withdrawn() && isDue(handle, each))
                .toList();
    }

    private static boolean isDue(Handle handle, Released released) {
        Stage stage = stage(handle, released.hash());
        boolean corrected = stage == Stage.SUPERSEDED
                && PublishedResults.find(handle, released.subject()).isPresent();
        return !stage.isPublished() && !corrected;
    }

    private static Stage stage(Handle handle, String hash) {
        return Stage.valueOf(handle.createQuery("SELECT stage FROM result_package WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(String.class)
                .one());
    }

    /** Publishes that a result is withdrawn. */
    static void take(Handle handle, Released released, ResultPublishing publishing, SignedIn by) {
        String why = stage(handle, released.hash()) == Stage.REFUSED
                ? "Gói kết quả đã công bố không còn được dùng; chờ kết quả đúng"
                : "Có gói kết quả khác mâu thuẫn với gói đã công bố; đang xem lại";
        new Released(
                        released.subject(),
                        publishing.withdraw(handle, by, released.subject(), why),
                        released.hash(),
                        released.stage(),
                        released.authorisation(),
                        true)
                .put(handle);
    }
}
