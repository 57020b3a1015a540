package vn.kiemphieu.suite.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;

/** To whom an address is open. */
public sealed interface Who {
    /** Anybody. */
    Who PUBLIC = new Public();

    /** Anybody who is signed in, whatever the roles. */
    Who SIGNED_IN = new SomebodySignedIn();

    /** Whether it is open to a visitor. */
    boolean includes(Optional<SignedIn> visitor);

    /** Who has at least one of these roles. */
    static Who having(Role first, Role... others) {
        Set<Role> roles = EnumSet.of(first, others);
        return new Holder(Set.copyOf(roles));
    }

    /** Anybody. */
    record Public() implements Who {
        @Override
        public boolean includes(Optional<SignedIn> visitor) {
            return true;
        }
    }

    /** Anybody who is signed in. */
    record SomebodySignedIn() implements Who {
        @Override
        public boolean includes(Optional<SignedIn> visitor) {
            return visitor.isPresent();
        }
    }

    /** Who has at least one of these roles. */
    record Holder(Set<Role> roles) implements Who {
        public Holder {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean includes(Optional<SignedIn> visitor) {
            return visitor.filter(each -> roles.stream().anyMatch(each::may)).isPresent();
        }
    }
}
