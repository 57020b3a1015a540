package vn.kiemphieu.suite.account;

import java.util.Set;

/**
 * An account, without its secrets.
 *
 * @param id 128 random bits as text
 * @param userName lower case, typed to sign in
 * @param person name of the person, for people
 * @param enrolled whether the second factor is set up
 * @param handedOut whether its password is still the one that an administrator handed out
 * @param locked whether it waits for an administrator after too many failures
 */
public record Account(
        String id,
        String userName,
        String person,
        Set<Role> roles,
        boolean active,
        boolean enrolled,
        boolean handedOut,
        boolean locked) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** For what it does. */
    public SignedIn signedIn() {
        return new SignedIn(id, person, roles);
    }
}
