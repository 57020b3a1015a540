package vn.kiemphieu.counter.kiosk.ready;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Account;
import vn.kiemphieu.counter.people.People;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PersonId;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PinChoice;
import vn.kiemphieu.counter.people.PinCost;
import vn.kiemphieu.counter.people.PinHash;
import vn.kiemphieu.counter.people.PinRules;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.SignInDesk;

/** First start: everybody who will answer for something gives a name and chooses a PIN of their own. */
public final class EnteringPeople implements Screen {
    private static final List<Role> ROLES =
            List.of(Role.HEAD, Role.MEMBER, Role.SUPERVISOR, Role.PRESIDIUM, Role.TECHNICIAN);

    private final Station station;
    private final List<Account> entered = new ArrayList<>();
    private Role role = Role.HEAD;
    private Field name;
    private Field pin;
    private Field again;

    public EnteringPeople(Station station) {
        this.station = station;
        fresh();
    }

    private void fresh() {
        name = Field.text("name", Words.of("Họ và tên", "Full name"));
        freshPins();
    }

    private void freshPins() {
        pin = Field.pin("pin", Words.of("Mã PIN tự chọn", "PIN of their own"))
                .hinting(Words.of("6 đến 12 chữ số, không ai khác nhìn.", "6 to 12 digits, nobody else looking."));
        again = Field.pin("again", Words.of("Gõ lại mã PIN", "The PIN again"));
    }

    @Override
    public Page page() {
        List<String> lacking = People.lacking(entered);
        Page.Draft page = Page.about("people", Words.of("Ai làm việc với máy này?", "Who works with this machine?"));
        if (!entered.isEmpty()) {
            page.say(
                    Words.same("Đã có: "
                            + String.join(
                                    "; ",
                                    entered.stream()
                                            .map(each -> each.person().titled())
                                            .toList())),
                    Tone.GOOD);
        }
        page.say(
                Words.of(
                        "Nhập " + role.vietnamese() + (lacking.isEmpty() ? "" : " (" + String.join("; ", lacking) + ")")
                                + ".",
                        "Enter the " + role.english() + "."),
                Tone.LEAD);
        page.with(new Part.Form(List.of(name, pin, again)));
        page.other(Action.of(
                        "role",
                        Words.of("Vai trò khác", "Another role"),
                        () -> role = ROLES.get((ROLES.indexOf(role) + 1) % ROLES.size()))
                .at("F2"));
        page.other(Action.of("done", Words.of("Đủ người rồi", "That is everybody"), this::finish)
                .at("F4")
                .onlyIf(lacking.isEmpty(), Words.of("chưa đủ", "not yet")));
        if (!entered.isEmpty()) {
            page.other(Action.of(
                            "undo",
                            Words.of("Xóa người vừa nhập", "Remove the last one"),
                            () -> entered.remove(entered.size() - 1))
                    .at("F8"));
        }
        return page.main(Action.of("add", Words.of("Thêm người này", "Add this person"), this::add))
                .done();
    }

    private void add() {
        Optional<String> named = name.words();
        if (named.isEmpty()) {
            return;
        }
        Person person = new Person(new PersonId("n" + (entered.size() + 1)), named.get(), role);
        PinChoice choice = PinRules.choose(pin.value(), person);
        boolean same = pin.value().equals(again.value());
        freshPins();
        if (!(choice instanceof PinChoice.Good good)) {
            pin.refuse(Words.of(
                    choice.vietnamese(), ((PinChoice.Weak) choice).weakness().english()));
            return;
        }
        Pin chosen = good.pin();
        if (!same) {
            chosen.erase();
            again.refuse(Words.of("Hai lần gõ khác nhau; gõ lại cả hai.", "The two differ; type both again."));
            return;
        }
        Account account = new Account(person, PinHash.of(chosen, PinCost.STANDARD, new SecureRandom()));
        chosen.erase();
        List<Account> all = new ArrayList<>(entered);
        all.add(account);
        if (People.lacking(all).stream()
                .anyMatch(why ->
                        why.contains("trùng tên") || (why.contains("đúng một trưởng ban") && role == Role.HEAD))) {
            name.refuse(
                    Words.of(String.join("; ", People.lacking(all)) + ".", "There is one head, and no name twice."));
            return;
        }
        entered.add(account);
        role = role == Role.HEAD ? Role.SUPERVISOR : Role.MEMBER;
        fresh();
    }

    private void finish() {
        SignInDesk.setUp(station.home().people(), new People(entered));
        station.day().go(new SigningIn(station));
    }
}
