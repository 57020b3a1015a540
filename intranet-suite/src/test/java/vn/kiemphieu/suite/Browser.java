package vn.kiemphieu.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a screen, driven by Debian's chromedriver: nothing is downloaded. */
public final class Browser implements AutoCloseable {
    /** A telephone. */
    public static final int NARROW = 360;

    /** A desk. */
    public static final int WIDE = 1280;

    private static final File PROGRAM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    static {
        // It warns of every Chromium newer than itself, about a part that is not used here.
        Logger.getLogger("org.openqa.selenium").setLevel(Level.OFF);
    }

    private final ChromeDriver chrome;
    private String root = "";

    private Browser(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        this.chrome = new ChromeDriver(service, options);
    }

    /** With scripts. */
    public static Browser withScripts() {
        return new Browser(options());
    }

    /** Without scripts. */
    public static Browser withoutScripts() {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Browser(options);
    }

    /** A suite on this machine, to which nobody has come yet with this browser. */
    public Browser at(int port) {
        root = "http://127.0.0.1:" + port;
        open("/khong-co");
        chrome.manage().deleteAllCookies();
        return this;
    }

    /** Goes to an address of the suite. */
    public Browser open(String path) {
        chrome.get(root + path);
        return this;
    }

    /** The address without host. */
    public String path() {
        return chrome.getCurrentUrl().substring(root.length());
    }

    /** Presses keys where the focus is. */
    public Browser press(CharSequence... keys) {
        focused().sendKeys(keys);
        return this;
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return chrome.switchTo().activeElement();
    }

    /** The first element of a CSS selector. */
    public WebElement find(String selector) {
        return chrome.findElement(By.cssSelector(selector));
    }

    /** All elements of a CSS selector. */
    public List<WebElement> all(String selector) {
        return chrome.findElements(By.cssSelector(selector));
    }

    /** What people read on the page. */
    public String text() {
        return find("body").getText();
    }

    /** The page as it came. */
    public String source() {
        return chrome.getPageSource();
    }

    /** Runs a script in the page, whatever the page itself may run. */
    public Object run(String script) {
        return chrome.executeScript(script);
    }

    /** Makes the window so wide, as a telephone or a desk would. */
    public Browser width(int pixels) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
        return this;
    }

    /** Nothing is wider than the window, on a telephone and on a desk, and all text stands out from what is behind it. */
    public Browser assertReadable() {
        for (int pixels : new int[] {NARROW, WIDE}) {
            width(pixels);
            assertEquals(List.of(), run(script("overflow.js")), "wider than " + pixels + " at " + path());
            assertEquals(List.of(), run(script("contrast.js")), "too pale at " + path());
        }
        return this;
    }

    /** Keeps a picture of the whole page for each width in {@code target/pictures}. */
    public Browser picture(String name) {
        for (int pixels : new int[] {NARROW, WIDE}) {
            width(pixels);
            Object height = run("return Math.max(600, document.documentElement.scrollHeight)");
            chrome.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", pixels < 600));
            try {
                Path folder = Files.createDirectories(Path.of("target", "pictures"));
                Files.write(folder.resolve(name + "-" + pixels + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** Whether pages may run scripts. */
    public boolean runsScripts() {
        chrome.get("data:text/html,<title>none</title><script>document.title='some'</script>");
        return "some".equals(chrome.getTitle());
    }

    @Override
    public void close() {
        chrome.quit();
    }

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChromeOptions options() {
        return new ChromeOptions()
                .setBinary(PROGRAM)
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--lang=vi",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--window-size=1280,900");
    }
}
