package vn.kiemphieu.counter.kiosk.ready;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.session.TwoPeople;

/** Each of two people copies a share of a key; neither sees the other's. They are never shown again. */
public final class ShowingShares implements Screen {
    private static final int A_LINE = 4;

    private final Station station;
    private final Given given;
    private final Runnable then;
    private boolean open;
    private boolean second;

    /**
     * Shares and who gets them.
     *
     * @param to gets the first share and the second
     * @param purpose when the shares will be needed, in a sentence
     */
    public record Given(Shares shares, TwoPeople to, Words purpose) {}

    /** @param then goes on once both are copied */
    public ShowingShares(Station station, Given given, Runnable then) {
        this.station = station;
        this.given = given;
        this.then = then;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public void left() {
        open = false;
    }

    @Override
    public Page page() {
        String who = second ? given.to().second() : given.to().first();
        Page.Draft page =
                Page.about(open ? "share" : "share-closed", Words.of("Mảnh khóa của " + who, "Share of " + who));
        station.step().ifPresent(page::at);
        if (!open) {
            return page.say(
                            Words.of(
                                    "Chỉ " + who + " đứng trước màn hình, cầm sẵn giấy bút và phong bì.",
                                    "Only " + who + " in front of the screen, with pen, paper and an envelope."),
                            Tone.LEAD)
                    .say(given.purpose().and(Words.of("Nó chỉ hiện một lần.", "It is shown once.")))
                    .main(Action.of("open", Words.of("Hiện mảnh khóa", "Show the share"), () -> open = true))
                    .done();
        }
        return page.with(inGroups(
                        second
                                ? given.shares().second().text()
                                : given.shares().first().text()))
                .say(Words.of(
                        "Chép ra giấy, soát lại từng nhóm, bỏ phong bì, tự giữ.",
                        "Copy it, check each group, put it into the envelope and keep it."))
                .main(Action.of("copied", Words.of("Đã chép xong", "Copied"), this::copied))
                .done();
    }

    /** A few groups a line, each line with its number: nothing is skipped in copying. */
    private static Part.Table inGroups(String share) {
        List<String> groups = List.of(share.split("-"));
        List<List<Words>> rows = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += A_LINE) {
            String line = String.join("   ", groups.subList(from, Math.min(from + A_LINE, groups.size())));
            rows.add(List.of(Words.same(Integer.toString(rows.size() + 1)), Words.same(line)));
        }
        return new Part.Table(
                List.of(Words.of("Dòng", "Line"), Words.of("Mảnh khóa", "Share")), rows, List.of(0), List.of());
    }

    private void copied() {
        open = false;
        if (second) {
            then.run();
        }
        second = true;
    }
}
