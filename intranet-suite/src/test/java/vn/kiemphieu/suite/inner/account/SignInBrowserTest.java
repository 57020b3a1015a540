package vn.kiemphieu.suite.inner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.kiemphieu.suite.Browser;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.Telephone;
import vn.kiemphieu.suite.inner.account.Office.Person;
import vn.kiemphieu.suite.store.Place;

class SignInBrowserTest {
    private static final String SCRIPT =
            "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\">";

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        browser = Browser.withScripts();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void everything_is_done_by_keyboard_alone_with_scripts_and_without() {
        try (Office office = new Office(new Place.File(folder.resolve("suite.db")))) {
            Person lan = office.person("lan", "Nguyễn Thị Lan", Role.AUDITOR);
            assertTrue(browser.runsScripts());
            byKeyboard(browser.at(office.port()), office, lan);
            try (Browser bare = Browser.withoutScripts()) {
                assertFalse(bare.runsScripts());
                byKeyboard(bare.at(office.port()), office, lan);
            }
        }
    }

    private static void byKeyboard(Browser browser, Office office, Person person) {
        browser.open("/nhat-ky");
        assertEquals("user", browser.focused().getDomAttribute("name"));
        browser.press(person.userName(), Keys.TAB);
        browser.press(Office.PASSWORD, Keys.ENTER);
        assertEquals("code", browser.focused().getDomAttribute("name"));
        browser.press(person.telephone().code(), Keys.ENTER);
        assertEquals("/nhat-ky", browser.path());
        assertTrue(browser.text().contains("nguyên vẹn"), browser.text());

        for (int i = 0; i < 20 && !browser.focused().getText().equals("Đăng xuất"); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        assertEquals("/dang-nhap", browser.path());
        assertTrue(browser.text().contains("Đã đăng xuất."));
        office.clock().pass(Duration.ofSeconds(30));
    }

    @Test
    void a_script_in_a_name_is_text_and_every_screen_can_be_read() {
        try (Office office = new Office(new Place.File(folder.resolve("suite.db")))) {
            browser.at(office.port());
            Person lan = office.person("lan.nguyen-thi.phong-to-chuc-01", SCRIPT, Role.values());
            office.newcomer("moi", "Trần Văn Mới", Role.EDITOR, Role.CONTRIBUTOR);
            browser.open("/dang-nhap").assertReadable().picture("dang-nhap");
            browser.press("lan", Keys.TAB);
            browser.press("sai", Keys.ENTER);
            browser.assertReadable().picture("dang-nhap-sai");
            browser.find("[name=user]").clear();
            browser.find("[name=user]").sendKeys(lan.userName());
            browser.find("[name=password]").sendKeys(Office.PASSWORD, Keys.ENTER);
            browser.assertReadable().picture("ma-xac-thuc");
            browser.press(lan.telephone().code(), Keys.ENTER);
            for (String path : new String[] {
                "/",
                "/tai-khoan",
                "/tai-khoan/moi",
                "/tai-khoan/" + lan.account(),
                "/tai-khoan-cua-toi",
                "/nhat-ky",
                "/khong-co"
            }) {
                browser.open(path)
                        .assertReadable()
                        .picture("trang" + path.replace('/', '-').replace(lan.account(), "sua"));
                assertFalse(browser.run("return document.title").equals("x"));
                assertTrue(browser.text().contains(SCRIPT) || browser.text().contains("Lan"), path);
            }
            assertEquals(0, browser.all("main script, header script, main img").size());
        }
    }

    @Test
    void the_first_time_goes_from_the_password_handed_out_to_recovery_codes() {
        try (Office office = new Office(new Place.File(folder.resolve("suite.db")))) {
            browser.at(office.port());
            var newcomer = office.newcomer("moi", "Trần Văn Mới", Role.AUDITOR);
            browser.open("/nhat-ky");
            browser.press("moi", Keys.TAB);
            browser.press(newcomer.password(), Keys.ENTER);
            browser.assertReadable().picture("dat-mat-khau");
            Map.of("present", newcomer.password(), "chosen", Office.PASSWORD, "again", Office.PASSWORD)
                    .forEach(
                            (name, value) -> browser.find("[name=" + name + "]").sendKeys(value));
            browser.find("form button").click();
            browser.assertReadable().picture("bat-xac-thuc");
            Telephone telephone = Telephone.reading(browser.source(), office.clock());
            browser.find("[name=code]").sendKeys(telephone.code(), Keys.ENTER);
            browser.assertReadable().picture("ma-khoi-phuc");
            assertEquals(10, browser.all(".codes li").size());
            browser.find("a.button").click();
            assertEquals("/nhat-ky", browser.path());
        }
    }
}
