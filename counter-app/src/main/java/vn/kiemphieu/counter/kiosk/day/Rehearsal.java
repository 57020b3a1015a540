package vn.kiemphieu.counter.kiosk.day;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Account;
import vn.kiemphieu.counter.people.People;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PersonId;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PinCost;
import vn.kiemphieu.counter.people.PinHash;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.SignInDesk;

/** Whoever practises at the kiosk: made-up people whose PIN everybody knows. Nothing real is ever confirmed by them. */
public final class Rehearsal {
    /** The one PIN of all of them. */
    public static final String PIN = "274918";

    static final Words HINT = Words.of("Tập dượt: mọi mã PIN đều là " + PIN, "Rehearsal: every PIN is " + PIN);

    private Rehearsal() {}

    /** Enters the people of rehearsals, where they are not entered yet. */
    public static void enterPeople(Home home) {
        if (!Files.exists(home.people())) {
            List<Account> accounts = new ArrayList<>();
            accounts.add(account("truong-ban", "Trần Hữu Lập", Role.HEAD));
            accounts.add(account("uy-vien", "Võ Thị Ngân", Role.MEMBER));
            accounts.add(account("giam-sat", "Lê Quang Thái", Role.SUPERVISOR));
            SignInDesk.setUp(home.people(), new People(accounts));
        }
    }

    private static Account account(String id, String name, Role role) {
        Pin pin = Pin.typed(PIN).orElseThrow();
        Account account = new Account(
                new Person(new PersonId(id), name, role), PinHash.of(pin, PinCost.STANDARD, new SecureRandom()));
        pin.erase();
        return account;
    }
}
