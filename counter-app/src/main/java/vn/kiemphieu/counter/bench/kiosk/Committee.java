package vn.kiemphieu.counter.bench.kiosk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.testballots.demo.Conclusion;

/** Concludes on sheets that wait, as it is known what the drawn ones are. */
final class Committee {
    private final DayDriver driver;

    Committee(DayDriver driver) {
        this.driver = driver;
    }

    /** Concludes whatever waits, as it is known of each picture by its SHA-256. */
    void conclude(Supplier<Map<String, Conclusion>> known) {
        if (driver.on("counting").action("conclude").isEmpty()) {
            return;
        }
        Map<String, Conclusion> truth = known.get();
        driver.press("conclude");
        while (driver.page().id().equals("conclude")) {
            answer(truth.get(shownSheet(truth)));
        }
        driver.on("conclusions");
        driver.pressAndConfirm("write");
    }

    /** Which sheet is on the screen: the first that waits, in the order of the screen. */
    private String shownSheet(Map<String, Conclusion> truth) {
        Optional<String> shown = driver.page().beside().map(Object::toString);
        for (Map.Entry<RecordId, Counted> question :
                driver.kiosk().station().hall().questions().entrySet()) {
            if (shown.orElse("").contains(question.getKey().value())) {
                return question.getValue().pages().stream()
                        .map(page -> page.sha256())
                        .filter(truth::containsKey)
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new IllegalStateException("no sheet on " + DayDriver.told(driver.page()));
    }

    private void answer(Conclusion conclusion) {
        Page page = driver.page();
        while (page.action("row-for").isPresent()
                || page.action("row-not_counted").isPresent()) {
            int row = Integer.parseInt(page.parts().stream()
                    .filter(Part.Say.class::isInstance)
                    .map(part -> ((Part.Say) part).text().vietnamese())
                    .filter(text -> text.startsWith("Dòng "))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("Dòng ([0-9]+):.*", "$1"));
            String vote = conclusion.rows().getOrDefault(row, "not_counted");
            driver.press("row-" + vote);
            page = driver.page();
        }
        if (page.action("same-sheet").isPresent()) {
            driver.press("same-sheet"); // nothing in the drawn box is another ballot that only looks the same
            agree();
            return;
        }
        switch (conclusion.as()) {
            case "valid" -> driver.press("valid");
            case "misfed" -> driver.press("misfed");
            default -> {
                if (page.action("invalid").isPresent()) {
                    driver.press("invalid");
                } else {
                    driver.press("grounds");
                    driver.press("ground-" + conclusion.ground().orElseThrow());
                }
            }
        }
        agree();
    }

    private void agree() {
        Page agreed = driver.page();
        if (agreed.action("agree").isEmpty()) {
            throw new IllegalStateException(DayDriver.told(agreed));
        }
        driver.press("agree");
    }
}
