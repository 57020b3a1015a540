package vn.kiemphieu.counter.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everybody who may sign in: one head, at least one supervisor, no id and no name twice. There are no people but those that somebody
 * entered, and no PIN but one that its owner chose.
 */
public record People(List<Account> accounts) {
    public People {
        accounts = List.copyOf(accounts);
        List<String> lacking = lacking(accounts);
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", lacking));
        }
    }

    /** What keeps some accounts from being everybody, in Vietnamese; empty where nothing does. */
    public static List<String> lacking(List<Account> accounts) {
        return lackingAmong(accounts.stream().map(Account::person).toList());
    }

    /** The same before anybody has chosen a PIN. First start asks until then. */
    public static List<String> lackingAmong(List<Person> people) {
        List<String> lacking = new ArrayList<>();
        if (with(people, Role.HEAD) != 1) {
            lacking.add("phải có đúng một trưởng ban kiểm phiếu");
        }
        if (with(people, Role.SUPERVISOR) < 1) {
            lacking.add("phải có ít nhất một người giám sát");
        }
        if (different(people, Person::id) < people.size()) {
            lacking.add("một mã người đứng hai lần");
        }
        if (different(people, person -> person.name().toLowerCase(Locale.ROOT)) < people.size()) {
            lacking.add("hai người trùng tên, phải ghi thêm để phân biệt trên biên bản");
        }
        return lacking;
    }

    /** Whether a person who is locked out can be let in again by two others. */
    public boolean canUnlockEachOther() {
        return accounts.size() - with(persons(), Role.TECHNICIAN) >= 3;
    }

    public Optional<Account> find(PersonId id) {
        return accounts.stream()
                .filter(account -> account.person().id().equals(id))
                .findFirst();
    }

    /** The same people with one more, or with one changed: whoever has the same id is replaced. */
    public People with(Account changed) {
        List<Account> all = new ArrayList<>(accounts);
        all.removeIf(account -> account.person().id().equals(changed.person().id()));
        all.add(changed);
        return new People(all);
    }

    /** Whoever is printed under a name. */
    public Optional<Person> named(String name) {
        return persons().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The same people without one of them; {@link #lackingAmong} says beforehand whether that can be. */
    public People without(PersonId id) {
        return new People(accounts.stream()
                .filter(account -> !account.person().id().equals(id))
                .toList());
    }

    Account require(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is nobody under the id " + id));
    }

    /** Everybody without what their PIN is checked against. */
    public List<Person> persons() {
        return accounts.stream().map(Account::person).toList();
    }

    private static long different(List<Person> people, Function<Person, Object> key) {
        return people.stream().map(key).distinct().count();
    }

    private static long with(List<Person> people, Role role) {
        return people.stream().filter(person -> person.role() == role).count();
    }
}
