package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.Trouble;

/** What already lies in the folder for results: of the same election it is replaced, of another it is not touched. */
public final class Earlier {
    private Earlier() {}

    /** The line that names a request in its working file: what is counted, on which paper, by which program. */
    public static String request(ExpectedPaper paper) {
        return JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("congress", paper.congress().id())
                .put("election", paper.election().id().value())
                .put("round", paper.election().round())
                .put("inColour", paper.election().settings().colour().asked())
                .put("paperHash", paper.codes().get(0).paperHash())
                .put("software", Software.hash())
                .toString();
    }

    /**
     * Makes sure that no other count's results would be lost.
     *
     * @throws RequestRefused if the folder holds results of another election
     */
    public static void refuseOther(OutFolder out, ExpectedPaper paper) {
        for (String name : new String[] {ResultFile.NAME, WorkingFile.NAME}) {
            JsonNode found = read(out.file(name));
            boolean flat = found.path("election").isTextual();
            JsonNode congress =
                    flat ? found.path("congress") : found.path("congress").path("id");
            JsonNode election =
                    flat ? found.path("election") : found.path("election").path("id");
            JsonNode round = flat ? found.path("round") : found.path("election").path("round");
            boolean other = !election.isMissingNode()
                    && !(congress.asText().equals(paper.congress().id())
                            && election.asText().equals(paper.election().id().value())
                            && round.asInt() == paper.election().round());
            if (other) {
                throw new RequestRefused(
                        out.file(name).toString(),
                        "thư mục này đang giữ kết quả của cuộc bầu khác (" + election.asText() + ", lượt "
                                + round.asInt() + ")",
                        "chọn thư mục --out khác");
            }
        }
    }

    /**
     * Names of pages of which this very program is known to die: the count that found out has ended, and its working file
     * with it, but people still conclude on them.
     */
    public static Set<String> deadly(OutFolder out) {
        Path sheets = out.file(SheetsFile.NAME);
        if (!read(out.file(ResultFile.NAME)).path("software").asText().equals(Software.hash())
                || !Files.exists(sheets)) {
            return Set.of();
        }
        Set<String> deadly = new HashSet<>();
        try (MappingIterator<JsonNode> lines =
                JsonMapper.builder().build().readerFor(JsonNode.class).readValues(sheets.toFile())) {
            while (lines.hasNextValue()) {
                JsonNode line = lines.nextValue();
                if (line.path("reasons").path(0).asText().equals(Trouble.READER_BROKE.name())) {
                    deadly.add(line.path("sha256").asText());
                }
            }
        } catch (IOException e) {
            return Set.of(); // torn or not ours: then it is found out anew
        }
        return deadly;
    }

    /** The first value in a file: a result is one, of a working file it names the request. */
    private static JsonNode read(Path file) {
        JsonMapper mapper = JsonMapper.builder().build();
        if (!Files.exists(file)) {
            return mapper.missingNode();
        }
        try (MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(file.toFile())) {
            return values.hasNextValue() ? values.nextValue() : mapper.missingNode();
        } catch (IOException e) {
            return mapper.missingNode(); // torn or not ours: nothing that could be lost
        }
    }
}
