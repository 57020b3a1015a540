package vn.kiemphieu.suite.inner.publication;

import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.suite.account.SignedIn;

/** The front door through which results get to the portal. Whoever comes here has had a second person approve. */
public final class ResultPublishing {
    private final Publisher publisher;

    public ResultPublishing(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Publishes a result in the transaction that approved, certified or corrected it.
     *
     * @return the number of the publication
     */
    public int publish(Handle handle, SignedIn by, ResultToPublish result) {
        return publisher.publish(handle, by.account(), result.content(), result.filesLetOut());
    }

    /**
     * Takes off what was published of an election.
     *
     * @return the number of the publication
     */
    public int withdraw(Handle handle, SignedIn by, Subject subject, String reason) {
        Withdrawal withdrawal = new Withdrawal(Kind.RESULT, subject.toString(), reason);
        return publisher.publish(handle, by.account(), withdrawal, new TreeMap<>());
    }

    /** Publishes the board of a province. */
    public int publish(Handle handle, SignedIn by, ProvinceBoard board) {
        return publisher.publish(handle, by.account(), board, new TreeMap<>());
    }
}
