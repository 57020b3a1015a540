package vn.kiemphieu.suite.web;

import java.util.Optional;
import vn.kiemphieu.suite.account.SignedIn;

/** Knows to whom a browser belongs. */
@FunctionalInterface
public interface SignIns {
    /** Nobody ever signs in. */
    SignIns NONE = token -> Optional.empty();

    /**
     * Who is signed in, if anybody is.
     *
     * @param token that the browser keeps
     */
    Optional<SignedIn> of(String token);
}
