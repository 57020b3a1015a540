package vn.kiemphieu.suite.inner.account;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A QR code to be drawn in a page.
 *
 * @param size modules with the white around them
 * @param path of SVG, all dark modules
 */
public record QrPicture(int size, String path) {
    private static final int WHITE = 4;

    /** What telephones read to make codes. */
    static QrPicture forTelephone(String userName, String secret) {
        String label = URLEncoder.encode("Kiểm Phiếu:" + userName, StandardCharsets.UTF_8)
                .replace("+", "%20");
        String issuer = URLEncoder.encode("Kiểm Phiếu", StandardCharsets.UTF_8).replace("+", "%20");
        return of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + issuer);
    }

    private static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + WHITE)
                            .append(' ')
                            .append(y + WHITE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * WHITE, path.toString());
    }
}
