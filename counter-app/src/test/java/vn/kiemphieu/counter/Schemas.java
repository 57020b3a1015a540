package vn.kiemphieu.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The published schemas in {@code docs/schema}. */
public final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private Schemas() {}

    /** Fails with every sentence of the validator unless the value keeps to the schema. */
    public static void require(String schema, JsonNode value) throws IOException {
        assertEquals(Set.of(), Set.copyOf(FACTORY.getSchema(text(schema)).validate(value)), schema);
    }

    /** Whether the value keeps to the schema. */
    public static boolean accepts(String schema, JsonNode value) throws IOException {
        return FACTORY.getSchema(text(schema)).validate(value).isEmpty();
    }

    private static String text(String schema) throws IOException {
        return Files.readString(Path.of("..", "docs", "schema", schema + ".schema.json"));
    }
}
