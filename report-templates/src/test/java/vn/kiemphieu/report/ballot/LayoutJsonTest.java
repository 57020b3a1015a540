package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Paper;

class LayoutJsonTest {
    private static final Path SCHEMA = Path.of("../docs/schema/layout.schema.json");

    @ParameterizedTest
    @EnumSource
    void a_layout_follows_its_schema_and_comes_back_as_it_went_in(BallotForm form) throws IOException {
        BallotLayout layout =
                Samples.paper(form, form == BallotForm.ONE_NAME ? 1 : 40).layout();
        String json = LayoutJson.write(layout);
        assertEquals(Set.of(), schema().validate(json, InputFormat.JSON));
        assertEquals(layout, LayoutJson.read(json));
    }

    @Test
    void a_box_beside_the_paper_breaks_the_schema() throws IOException {
        String json = LayoutJson.write(Samples.paper(BallotForm.TWO_BOXES, 3).layout());
        String broken = json.replaceFirst("\"x\": \\d", "\"x\": -1");
        assertTrue(!schema().validate(broken, InputFormat.JSON).isEmpty());
    }

    @Test
    void lengths_have_two_decimals_and_missing_parts_are_null() {
        String json = LayoutJson.write(
                Samples.paper(Samples.election(BallotForm.STRIKE_OUT, Samples.oddNames(), Samples.stock(Paper.A4)))
                        .layout());
        assertTrue(json.contains("\"paper\" : {\n    \"width\" : 210,\n    \"height\" : 297\n  }"), json);
        assertTrue(json.contains("\"family\" : null"), json);
        assertTrue(json.contains("\"boxes\" : { }"), json);
        assertTrue(json.contains("{\"x\": 199.00, \"y\": 7.00, \"w\": 4.00, \"h\": 4.00}"), json);
    }

    @Test
    void a_text_that_is_no_layout_is_refused_in_words() {
        assertTrue(refusal("{").contains("this is no layout"));
        assertTrue(refusal("{\"schema\":2}").contains("schema 2"));
        assertTrue(refusal("{\"schema\":1}").contains("no \"paper\""));
        assertTrue(
                refusal("{\"schema\":1,\"paper\":{\"width\":1,\"height\":2}}").contains("no ballot is printed"));
        assertTrue(refusal("{\"schema\":1,\"paper\":{\"width\":1.234,\"height\":2}}")
                .contains("hundredths"));
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> LayoutJson.read(text))
                .getMessage();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }
}
