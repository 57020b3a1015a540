package vn.kiemphieu.counter.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What keeps a printer from printing, or soon will; by the keywords of RFC 8011, 5.4.12. */
public enum Reason {
    MEDIA_EMPTY(
            "Hết giấy; nạp giấy vào khay rồi đóng khay lại.",
            "Out of paper; load the tray and close it.",
            "media-empty",
            "media-needed"),
    MEDIA_JAM(
            "Kẹt giấy; mở nắp, lấy hết giấy kẹt ra, đếm lại số phiếu đã in trước khi in tiếp.",
            "Paper jam; take all of it out, and count the ballots printed before going on.",
            "media-jam"),
    COVER_OPEN(
            "Nắp máy in đang mở; đóng nắp lại.",
            "The cover is open; close it.",
            "door-open",
            "cover-open",
            "interlock-open"),
    TRAY_MISSING(
            "Thiếu khay giấy; lắp khay vào.",
            "A tray is missing; put it in.",
            "input-tray-missing",
            "output-tray-missing"),
    TONER_EMPTY(
            "Hết mực; thay hộp mực, in lại một tờ thử rồi mới in phiếu.",
            "Out of toner; change the cartridge and print one sheet to try.",
            "toner-empty",
            "marker-supply-empty",
            "developer-empty"),
    TONER_LOW(
            "Sắp hết mực; chuẩn bị hộp mực mới, chữ nhạt thì dừng in.",
            "Toner is low; have a new cartridge ready.",
            "toner-low",
            "marker-supply-low"),
    MEDIA_LOW("Sắp hết giấy; chuẩn bị nạp giấy.", "Paper is low; have more ready.", "media-low"),
    OUTPUT_FULL("Khay ra đã đầy; lấy giấy đã in ra.", "The output tray is full; empty it.", "output-area-full"),
    OFFLINE(
            "Không liên lạc được với máy in; kiểm tra điện, dây USB hoặc dây mạng.",
            "The printer cannot be reached; check power and cable.",
            "offline",
            "connecting-to-device",
            "timed-out",
            "shutdown"),
    PAUSED(
            "Hàng đợi in đang tạm dừng; sửa nguyên nhân rồi cho máy in chạy lại (cupsenable).",
            "The queue is paused; mend the cause and resume it (cupsenable).",
            "paused",
            "moving-to-paused"),
    MISSING_FILTER(
            "Máy này thiếu phần mềm cho máy in; cài trình điều khiển của máy in.",
            "Software for this printer is missing; install its driver.",
            "cups-missing-filter",
            "cups-insecure-filter"),
    OTHER("Máy in báo lỗi khác; xem màn hình của máy in.", "The printer reports something else; look at its display.");

    private static final Set<Reason> WARNINGS = EnumSet.of(TONER_LOW, MEDIA_LOW);

    private final String vietnamese;
    private final String english;
    private final List<String> keywords;

    Reason(String vietnamese, String english, String... keywords) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.keywords = List.of(keywords);
    }

    /** What it is and what to do. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The same in English. */
    public String english() {
        return english;
    }

    /** Whether nothing comes out until people do something. */
    public boolean stopsPrinting() {
        return !WARNINGS.contains(this);
    }

    /** The reasons that keywords stand for; one that is unknown is not left out, one that only reports is. */
    static List<Reason> of(String keywords) {
        List<Reason> reasons = new ArrayList<>();
        for (String keyword : keywords.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", -1)) {
            if (keyword.isEmpty() || keyword.equals("none") || keyword.endsWith("-report")) {
                continue;
            }
            String bare = keyword.replaceFirst("-(error|warning)$", "");
            Reason reason = Arrays.stream(values())
                    .filter(known -> known.keywords.contains(bare))
                    .findFirst()
                    .orElse(OTHER);
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }
        return List.copyOf(reasons);
    }
}
