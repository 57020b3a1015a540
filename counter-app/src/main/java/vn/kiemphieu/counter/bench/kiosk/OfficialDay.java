package vn.kiemphieu.counter.bench.kiosk;

import java.nio.charset.StandardCharsets;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** What people do at the kiosk before a real congress is counted. */
public final class OfficialDay {
    private final DayDriver driver;

    public OfficialDay(DayDriver driver) {
        this.driver = driver;
    }

    /** A congress that may be counted for real, as it lies on a stick. */
    public static byte[] congress() {
        return new String(DemoCongress.file(), StandardCharsets.UTF_8)
                .replace("\"mode\": \"rehearsal\"", "\"mode\": \"official\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** From the first screen, with the people who choose their PINs, the first not at once. */
    public void begin() {
        driver.on("self-check");
        driver.press("go-on");
        driver.press("real");
        driver.on("people");
        type("Nguyễn Văn Trưởng", "123456", "123456");
        type("Nguyễn Văn Trưởng", Rehearsal.PIN, Rehearsal.PIN + "1");
        person("Nguyễn Văn Trưởng");
        person("Lê Thị Giám Sát");
        person("Trần Ủy Viên");
        driver.press("done");
    }

    private void person(String name) {
        type(name, Rehearsal.PIN, Rehearsal.PIN);
    }

    private void type(String name, String pin, String again) {
        driver.type("name", name);
        driver.type("pin", pin);
        driver.type("again", again);
        driver.press("add");
    }

    /** Somebody types a PIN that is not theirs. */
    public void typeAWrongPin(String person) {
        driver.on("sign-in");
        driver.press("person-" + person);
        driver.type("pin", "918274");
        driver.press("enter");
    }

    /** Somebody comes in. */
    public void signIn(String person) {
        driver.on("sign-in");
        driver.press("person-" + person);
        driver.type("pin", Rehearsal.PIN);
        driver.press("enter");
    }

    /** From the first screen to the open box: people, the congress file on the stick, one election of it, print and test. */
    public RehearsalDay toTheBox(String election, int ballots) {
        begin();
        signIn("n1");
        driver.on("congress");
        driver.press("file-0");
        RehearsalDay day = new RehearsalDay(driver, ballots);
        day.choose(election, 1);
        day.open();
        return day;
    }
}
