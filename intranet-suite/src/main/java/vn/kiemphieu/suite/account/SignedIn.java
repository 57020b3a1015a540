package vn.kiemphieu.suite.account;

import java.util.Set;

/**
 * The account on whose behalf something is done.
 *
 * @param account its id
 * @param name of the person, for people
 */
public record SignedIn(String account, String name, Set<Role> roles) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Whether it has a role. */
    public boolean may(Role role) {
        return roles.contains(role);
    }
}
