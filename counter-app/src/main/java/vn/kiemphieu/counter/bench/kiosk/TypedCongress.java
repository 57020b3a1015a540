package vn.kiemphieu.counter.bench.kiosk;

/** What people do to type a congress at the kiosk. */
final class TypedCongress {
    /** Four names that are not in the order of their given names. */
    static final String NAMES = "Trần Văn Bình\nLê Thị An\nPhạm Quốc Cường\nNguyễn Hải Dương";

    private final DayDriver driver;

    TypedCongress(DayDriver driver) {
        this.driver = driver;
    }

    /** From the first screen to the heading. */
    void begin() {
        driver.on("self-check");
        driver.press("go-on");
        driver.press("real");
        new OfficialDay(driver).signIn("truong-ban");
        driver.on("congress");
        driver.press("type");
        driver.on("typing");
    }

    /** Heading and people convened. */
    void head() {
        driver.type("name", "Đại hội Đảng bộ xã An Bình");
        driver.type("unit", "Đảng bộ xã An Bình");
        driver.press("next");
        driver.press("kind-D2");
        driver.type("convened", "120");
        driver.type("D2b", "5");
        driver.press("next");
        driver.on("typed-elections");
    }

    /** An election with a form of ballot, up to its names. */
    void elect(String form, int seats) {
        driver.press("add");
        driver.press(form);
        fill(seats);
    }

    /** What an election is called and how many it elects. */
    void fill(int seats) {
        driver.on("typed-election");
        driver.type("body", "Ban Chấp hành Đảng bộ xã");
        driver.type("seats", Integer.toString(seats));
        driver.press("names");
    }

    /** Names that are pasted. */
    void paste(String names) {
        driver.press("more");
        driver.type("names", names);
        driver.press("read");
        driver.on("typed-names");
    }

    /** A list that is wrong in several ways, mended up to the check of the list. */
    void mendAList() {
        elect("form-STRIKE_OUT", 4);
        driver.press("more");
        driver.press("read");
        driver.type("names", NAMES + "\nLê Thị An");
        driver.press("read");
        driver.press("done");
        driver.on("typed-elections");
        driver.press("election-1");
        driver.press("names");
        driver.type("row", "5");
        driver.press("remove");
        driver.type("row", "1");
        driver.press("fix");
        driver.on("typed-name");
        driver.press("keep");
        driver.press("sort");
        driver.press("done");
        driver.press("election-1");
        driver.type("seats", "3");
        driver.press("names");
        driver.press("done");
        driver.press("add");
        driver.press("form-TWO_BOXES");
        driver.on("all-disagree");
        driver.press("c5-invalid");
        driver.on("typed-election");
        driver.press("remove");
        driver.press("finish");
        driver.on("check-list");
    }
}
