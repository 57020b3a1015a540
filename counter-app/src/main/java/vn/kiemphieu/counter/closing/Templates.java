package vn.kiemphieu.counter.closing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.minutes.MinutesTemplate;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;

/** Wording and measures of the documents of a count: the standard ones, or a province's own. */
public record Templates(MinutesTemplate counting, MinutesTemplate election, MinutesTemplate seal) {

    /** Read once, and only by whoever prints. */
    private static final class Standard {
        private static final Templates ALL = new Templates(
                MinutesTemplate.standard(Document.COUNTING_MINUTES),
                MinutesTemplate.standard(Document.ELECTION_MINUTES),
                MinutesTemplate.standard(Document.SEAL_SLIP));
    }

    public static Templates standard() {
        return Standard.ALL;
    }

    /**
     * The templates of a folder; a document without a file there keeps the standard one.
     *
     * @throws RequestRefused if there is no such folder, or a file in it cannot be read
     * @throws vn.kiemphieu.report.minutes.TemplateException if a file in it is no template
     */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RequestRefused("--templates " + folder, "không có thư mục này", "kiểm tra lại đường dẫn");
        }
        return new Templates(
                read(folder, "counting-minutes.properties", Document.COUNTING_MINUTES),
                read(folder, "election-minutes.properties", Document.ELECTION_MINUTES),
                read(folder, "seal-slip.properties", Document.SEAL_SLIP));
    }

    private static MinutesTemplate read(Path folder, String name, Document document) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return MinutesTemplate.standard(document);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return MinutesTemplate.load(document, reader);
        } catch (CharacterCodingException e) {
            throw new RequestRefused(file.toString(), "tệp không phải UTF-8", "lưu lại với bảng mã UTF-8");
        } catch (IOException e) {
            throw new RequestRefused(file.toString(), "không đọc được tệp", "kiểm tra quyền đọc");
        }
    }
}
