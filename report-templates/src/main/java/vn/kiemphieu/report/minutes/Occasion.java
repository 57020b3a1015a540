package vn.kiemphieu.report.minutes;

/**
 * When and where, in words given by the caller: the minutes ask no clock. An empty text leaves a dotted line.
 *
 * @param number of the minutes in the congress's common series of documents, such as "07-BB/BKP"
 * @param place such as "Hà Tĩnh"
 * @param date such as "ngày 17 tháng 10 năm 2025"
 * @param closed when counting ended, such as "16 giờ 30 phút"
 */
public record Occasion(String number, String place, String date, String closed) {
    /** Nothing known: dotted lines. */
    public static final Occasion UNKNOWN = new Occasion("", "", "", "");

    public Occasion {
        number = Nfc.tidy(number);
        place = Nfc.tidy(place);
        date = Nfc.tidy(date);
        closed = Nfc.tidy(closed);
    }
}
