package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.Account;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.People;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PersonId;
import vn.kiemphieu.counter.people.PinHash;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Adds people: everybody at first start, later one at a time. */
@Command(
        name = "add",
        description = {
            "Thêm người dùng. Lần đầu: ghi đủ mọi người, mỗi người tự gõ mã PIN của mình; về sau từng người một, hai"
                    + " người khác xác nhận.",
            "Adds people: everybody at first start, later one at a time."
        })
final class PeopleAdd implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(
            names = "--person",
            required = true,
            paramLabel = "MÃ:VAI-TRÒ:HỌ-TÊN",
            description =
                    "Vai trò: head (trưởng ban), member (ủy viên), supervisor (giám sát), presidium (đoàn chủ tịch),"
                            + " technician (kỹ thuật viên).")
    private List<String> named;

    @Option(names = "--instead-of", paramLabel = "MÃ", description = "Người thôi nhiệm vụ mà người mới thay.")
    private String leaving;

    PeopleAdd(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<Person> added = named.stream().map(PeopleAdd::person).toList();
        if (Files.exists(options.file())) {
            addOne(added);
        } else {
            setUp(added);
        }
        return Exit.SETTLED.code();
    }

    private void setUp(List<Person> first) {
        if (options.isAnybodyNamed() || leaving != null) {
            throw new RequestRefused(
                    "--people " + options.file(), "chưa có danh sách người dùng", "bỏ --by, --instead-of");
        }
        require(first);
        PinPad pad = options.pad(screen);
        List<Account> accounts = new ArrayList<>();
        first.forEach(person -> accounts.add(new Account(person, DeskOptions.chosen(pad, person))));
        People people = new People(accounts);
        SignInDesk.setUp(options.file(), people);
        screen.say("Đã lập danh sách " + accounts.size() + " người dùng.");
        advise(people);
    }

    private void addOne(List<Person> added) {
        if (added.size() != 1) {
            throw new RequestRefused(
                    "--person", "đã có danh sách thì mỗi lần chỉ thêm một người", "chạy lệnh từng người");
        }
        Person person = added.get(0);
        try (SignInDesk desk = options.desk()) {
            PinPad pad = options.pad(screen);
            KioskPeople people = options.people(desk, pad, screen);
            Optional<Person> gone = Optional.ofNullable(leaving).map(id -> people.person(SignInOptions.personId(id)));
            if (desk.people().find(person.id()).isPresent()) {
                throw new RequestRefused("--person " + person.id(), "mã này đã có người", "chọn mã khác");
            }
            require(after(desk.people(), person, gone));
            PinHash pin = DeskOptions.chosen(pad, person);
            ConfirmedPair by = options.two(
                    people,
                    new PlannedStep(
                            Step.PEOPLE_CHANGE,
                            "thêm " + person.id() + " " + person.role().code()));
            People changed = changed(desk.people(), new Account(person, pin), gone);
            String sentence = "Thêm " + person.titled()
                    + gone.map(left -> " thay " + left.titled()).orElse("");
            desk.change(changed, by, sentence);
            screen.say(sentence + ".");
            advise(changed);
        }
    }

    private static List<Person> after(People before, Person added, Optional<Person> gone) {
        List<Person> after = new ArrayList<>(before.persons());
        gone.ifPresent(after::remove);
        after.add(added);
        return after;
    }

    private static People changed(People before, Account added, Optional<Person> gone) {
        List<Account> accounts = new ArrayList<>(before.accounts());
        accounts.removeIf(account -> gone.filter(account.person()::equals).isPresent());
        accounts.add(added);
        return new People(accounts);
    }

    static void require(List<Person> people) {
        List<String> lacking = People.lackingAmong(people);
        if (!lacking.isEmpty()) {
            throw new RequestRefused("--person", String.join("; ", lacking), "sửa danh sách người dùng");
        }
    }

    private void advise(People people) {
        if (!people.canUnlockEachOther()) {
            screen.say(
                    "Nên có ít nhất ba người không phải kỹ thuật viên: ai gõ sai nhiều lần thì hai người khác mở khóa.");
        }
    }

    private static Person person(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length != 3) {
            throw new RequestRefused(
                    "--person " + text, "phải có mã, vai trò và họ tên", "ghi như tb:head:\"Lê Văn A\"");
        }
        PersonId id = SignInOptions.personId(parts[0]);
        Role role = Role.of(parts[1])
                .orElseThrow(() -> new RequestRefused(
                        "--person " + text,
                        "không có vai trò " + parts[1],
                        "chọn head, member, supervisor, presidium, technician"));
        try {
            return new Person(id, parts[2], role);
        } catch (IllegalArgumentException noName) {
            throw new RequestRefused(
                    "--person " + text, "thiếu họ tên trên một dòng", "ghi họ tên như in trên biên bản");
        }
    }
}
