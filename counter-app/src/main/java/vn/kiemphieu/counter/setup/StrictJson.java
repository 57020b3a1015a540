package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JSON file as people wrote it; a key that stands twice is refused, because nobody can know which one was meant. */
public final class StrictJson {
    private static final int DEEPEST = 32;
    private static final Pattern DOUBLED = Pattern.compile("^Duplicate [^\"']*[\"']([^\"']*)[\"']");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The whole file. */
    public static JsonNode read(Path file) {
        String text = StrictText.read(file);
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw new RequestRefused(file.toString(), "tệp trống", "kiểm tra xem có chọn nhầm tệp không");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw refused(file, e);
        }
    }

    private static RequestRefused refused(Path file, JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        String place = at == null || at.getLineNr() < 1
                ? file.toString()
                : file + ", dòng " + at.getLineNr() + ", cột " + at.getColumnNr();
        Matcher doubled = DOUBLED.matcher(wrong.getOriginalMessage());
        if (doubled.find()) {
            return new RequestRefused(
                    place, "khóa \"" + doubled.group(1) + "\" đứng hai lần trong cùng một mục", "bỏ bớt một khóa");
        }
        return new RequestRefused(place, "không phải JSON đúng cú pháp", "sửa dấu ngoặc, dấu phẩy hoặc dấu nháy ở đó");
    }
}
