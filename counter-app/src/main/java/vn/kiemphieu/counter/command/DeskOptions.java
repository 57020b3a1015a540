package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PinChoice;
import vn.kiemphieu.counter.people.PinCost;
import vn.kiemphieu.counter.people.PinHash;
import vn.kiemphieu.counter.people.PinRules;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Which people a command works on, who answers for it, and where PINs are typed. */
final class DeskOptions {
    @Option(names = "--people", required = true, paramLabel = "TỆP", description = "Tệp danh sách người dùng.")
    private Path file;

    @Option(names = "--by", paramLabel = "MÃ", description = "Người xác nhận bằng mã PIN; ghi hai lần.")
    private List<String> by = new ArrayList<>();

    @Option(
            names = "--pins",
            paramLabel = "NƠI",
            description =
                    "stdin: đọc mã PIN từ đầu vào chuẩn, mỗi dòng một mã, cho kịch bản thử; mặc định gõ không hiện.")
    private String pins;

    private final Clock clock = Clock.system(ZoneId.systemDefault());

    Path file() {
        return file;
    }

    boolean isAnybodyNamed() {
        return !by.isEmpty();
    }

    PinPad pad(Screen screen) {
        return PinPad.of(Optional.ofNullable(pins), screen);
    }

    SignInDesk desk() {
        return SignInDesk.open(file, clock);
    }

    KioskPeople people(SignInDesk desk, PinPad pad, Screen screen) {
        var nobody = new SignInOptions.Operator(Optional.empty(), Optional.empty());
        return new KioskPeople(desk, pad, nobody, screen, clock);
    }

    /** The two who answer for a step, once they have typed their PINs. */
    ConfirmedPair two(KioskPeople people, PlannedStep planned) {
        if (by.size() != 2) {
            throw new RequestRefused("--by", "việc này phải có hai người xác nhận", "ghi --by MÃ hai lần");
        }
        return people.pair(planned, person(people, by.get(0)), person(people, by.get(1)));
    }

    private static Person person(KioskPeople people, String id) {
        return people.person(SignInOptions.personId(id));
    }

    /** A new PIN of somebody's own, typed twice. */
    static PinHash chosen(PinPad pad, Person owner) {
        PinChoice choice = pad.typed(
                "Mã PIN mới của " + owner.titled() + ", từ 6 đến 12 chữ số", typed -> PinRules.choose(typed, owner));
        if (!(choice instanceof PinChoice.Good good)) {
            throw new NotConfirmed(choice.vietnamese());
        }
        Optional<Pin> again = pad.typed("Gõ lại mã PIN mới của " + owner.titled(), Pin::typed);
        PinHash hash = PinHash.of(good.pin(), PinCost.STANDARD, new SecureRandom());
        good.pin().erase();
        boolean same = again.filter(hash::matches).isPresent();
        again.ifPresent(Pin::erase);
        if (!same) {
            throw new NotConfirmed("Hai lần gõ khác nhau; chưa ghi gì, làm lại từ đầu.");
        }
        return hash;
    }
}
