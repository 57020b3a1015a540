package vn.kiemphieu.suite.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Accounts.Outcome;
import vn.kiemphieu.suite.account.Accounts.Outcome.Done;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;

/** Made-up people with every role, and two of those who look at each other's work. */
public final class People {
    private People() {}

    /**
     * Somebody who may sign in.
     *
     * @param password at random; it is kept nowhere else
     */
    public record Person(String userName, Set<Role> roles, String password) {
        public Person {
            roles = Set.copyOf(roles);
        }
    }

    /** Makes their accounts where there are none; otherwise does nothing. */
    public static List<Person> settle(Accounts accounts) {
        if (!accounts.all().isEmpty()) {
            return List.of();
        }
        List<Person> people = new ArrayList<>();
        Done administrator = done(accounts.first("quantri", "Quản trị thử"));
        people.add(new Person("quantri", EnumSet.of(Role.ADMINISTRATOR), administrator.password()));
        SignedIn by = new SignedIn(administrator.account(), "Quản trị thử", EnumSet.of(Role.ADMINISTRATOR));
        add(accounts, by, people, "khoa1", Role.KEYS);
        add(accounts, by, people, "khoa2", Role.KEYS);
        add(accounts, by, people, "nhap1", Role.RESULTS);
        add(accounts, by, people, "nhap2", Role.RESULTS);
        add(accounts, by, people, "congtacvien", Role.CONTRIBUTOR);
        add(accounts, by, people, "bientap", Role.EDITOR);
        add(accounts, by, people, "duyetdang", Role.PUBLISHER);
        add(accounts, by, people, "giamsat", Role.AUDITOR);
        return people;
    }

    private static void add(
            Accounts accounts, SignedIn by, List<Person> people, String userName, Role first, Role... others) {
        Set<Role> roles = EnumSet.of(first, others);
        Done done = done(accounts.create(by, userName, "Người thử " + userName, roles));
        people.add(new Person(userName, roles, done.password()));
    }

    private static Done done(Outcome outcome) {
        if (outcome instanceof Done done) {
            return done;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
