package vn.kiemphieu.suite.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.account.Telephone;
import vn.kiemphieu.suite.demo.People.Person;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Site;

/**
 * A result goes from the stick of a counting committee to the public page, in a browser, through the hands of people with
 * telephones. Both zones run as {@code suite demo} runs them.
 */
final class WayToThePublic implements AutoCloseable {
    private static final String PASSWORD = "con trâu đi trước cái cày";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Browser browser;
    private final MovableClock clock;
    private final Running inner;
    private final Running outer;
    private final Map<String, String> handedOut = new HashMap<>();
    private final Map<String, Telephone> telephones = new HashMap<>();

    WayToThePublic(Path home, MovableClock clock, Browser browser) throws IOException {
        this.browser = browser;
        this.clock = clock;
        for (Person person : DemoCommand.prepare(home, clock)) {
            handedOut.put(person.userName(), person.password());
        }
        inner = Running.start(PlaceOptions.file(home, Zone.INNER), home, Site.local(Zone.INNER, 0), clock);
        outer = Running.start(PlaceOptions.file(home, Zone.OUTER), home, Site.local(Zone.OUTER, 0), clock);
    }

    /** Two people let in the keys of a register. */
    void keys(Path register) {
        signIn("khoa1");
        browser.open("/khoa");
        send("/khoa/tep", "register", register);
        says("Đã ghi 3 khóa");
        signIn("khoa2");
        List<String> keys = browser.open("/khoa").all("main a[href^='/khoa/']").stream()
                .map(link -> link.getDomAttribute("href"))
                .distinct()
                .toList();
        assertEquals(3, keys.size());
        for (String key : keys) {
            browser.open(key);
            press("/xac-nhan");
            says("có giá trị từ bây giờ");
        }
        browser.open("/khoa").picture("duong-di-1-khoa");
    }

    /** The office registers what is voted on. */
    void congress(Path file) {
        signIn("nhap1");
        browser.open("/tep-dai-hoi");
        send("/tep-dai-hoi", "file", file);
        says("Đã đăng ký");
        signIn("nhap2");
        browser.open("/tep-dai-hoi");
        press("/xac-nhan");
        says("nhập được từ bây giờ");
    }

    /** Somebody hands a package in and sees why it is refused. */
    void refused(Path bundle, String sentence) {
        signIn("nhap1");
        browser.open("/ket-qua");
        send("/ket-qua/nhap", "packages", bundle);
        says(sentence);
        browser.picture("duong-di-2-tu-choi");
    }

    /** One person hands it in and types from the paper, another approves. */
    void imported(Path bundle, String fingerprint) {
        signIn("nhap1");
        browser.open("/ket-qua");
        send("/ket-qua/nhap", "packages", bundle);
        says("Việc tiếp theo");
        String path = browser.path();
        assertFalse(browser.source().contains(fingerprint), "the paper is still to be looked at");
        browser.picture("duong-di-3-cho-go-ma");
        type("AAAA", "AAAA");
        says("còn 2 lần");
        String[] groups = fingerprint.split("-");
        type(groups[blank("first") - 1], groups[blank("second") - 1]);
        says("người khác phải duyệt");
        assertTrue(browser.all("main form[action$='/duyet']").isEmpty(), "nobody approves what they typed");
        signIn("nhap2");
        browser.open(path);
        press("/duyet");
        says("Tạm công bố");
        browser.assertReadable().picture("duong-di-4-tam-cong-bo");
    }

    /** A publisher lets out every result that waits, by names. */
    void released() {
        signIn("duyetdang");
        browser.open("/ra-cong");
        browser.assertReadable().picture("duong-di-5-ra-cong");
        browser.find("main form[action='/ra-cong'] button").click();
        says("Đã ký");
    }

    /** What readers see of an election. */
    String published(String congress, String election) {
        browser.at(port(outer));
        String path = "/ket-qua/" + congress + "/" + election + "/1";
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!browser.open(path).text().contains("Người trúng cử") && System.nanoTime() < until) {
            pause();
        }
        browser.assertReadable().picture("duong-di-6-cong-khai");
        return browser.text();
    }

    /** The page that comes now says something; a click may return before its page is there. */
    private void says(String sentence) {
        long until = System.nanoTime() + LONGEST.toNanos();
        String text = "";
        while (System.nanoTime() < until) {
            try {
                text = browser.text();
                if (text.contains(sentence)) {
                    return;
                }
            } catch (WebDriverException between) {
                text = between.getMessage();
            }
            pause();
        }
        fail(sentence + " is not said: " + text);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first blank group or the second, as its label numbers it. */
    private int blank(String field) {
        return Integer.parseInt(
                browser.find("label[for='f-" + field + "']").getText().replaceAll("[^0-9]", ""));
    }

    private void type(String first, String second) {
        browser.find("[name=first]").clear();
        browser.find("[name=first]").sendKeys(first);
        browser.find("[name=second]").clear();
        browser.find("[name=second]").sendKeys(second, Keys.ENTER);
    }

    private void send(String action, String field, Path file) {
        browser.find("main form[action='" + action + "'] [name=" + field + "]")
                .sendKeys(file.toAbsolutePath().toString());
        browser.find("main form[action='" + action + "'] button").click();
    }

    private void press(String action) {
        await("main form[action$='" + action + "'] button").click();
    }

    /** Somebody comes with their telephone, the first time with the password that was handed out. */
    private void signIn(String user) {
        clock.pass(Duration.ofSeconds(31)); // a code counts once
        browser.at(port(inner)).open("/dang-nhap");
        browser.find("[name=user]").sendKeys(user);
        boolean known = telephones.containsKey(user);
        browser.find("[name=password]").sendKeys(known ? PASSWORD : handedOut.get(user), Keys.ENTER);
        if (!known) {
            await("[name=present]").sendKeys(handedOut.get(user));
            browser.find("[name=chosen]").sendKeys(PASSWORD);
            browser.find("[name=again]").sendKeys(PASSWORD, Keys.ENTER);
            await("[name=code]");
            telephones.put(user, Telephone.reading(browser.source(), clock));
        }
        await("[name=code]").sendKeys(telephones.get(user).code(), Keys.ENTER);
        await(known ? "header form[action='/dang-xuat']" : ".codes li");
    }

    /** The first element of a selector, once it is there. */
    private WebElement await(String selector) {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (browser.all(selector).isEmpty() && System.nanoTime() < until) {
            pause();
        }
        return browser.find(selector);
    }

    private static int port(Running running) {
        return URI.create(running.address()).getPort();
    }

    @Override
    public void close() {
        inner.close();
        outer.close();
    }
}
