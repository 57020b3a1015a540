package vn.kiemphieu.suite.outer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.demo.portal.PortalDemo;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Client;
import vn.kiemphieu.suite.web.SignIns;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

class ApiTest {
    @TempDir
    private Path folder;

    @Test
    void the_api_answers_what_openapi_describes() throws IOException {
        try (TwoNetworks two = TwoNetworks.in(folder)) {
            new PortalDemo(two.inner, two.news, two.results).load();
            two.carry();
            try (Web web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(two.portal()))) {
                assertEveryAnswerFits(new Client(web.port()));
            }
        }
    }

    private static String body(Client client, String path) {
        HttpResponse<String> response = client.get(path);
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }

    private static void assertEveryAnswerFits(Client client) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode api = mapper.readTree(body(client, "/api/openapi.json"));
        String id = mapper.readTree(body(client, "/api/articles"))
                .at("/articles/0/id")
                .asText();
        for (Map.Entry<String, String> each : Map.of(
                        "/api/articles", "/api/articles",
                        "/api/articles/{id}", "/api/articles/" + id,
                        "/api/congresses", "/api/congresses",
                        "/api/congresses/{congress}", "/api/congresses/dang-bo-xa-an-hoa-2027",
                        "/api/results/{congress}/{election}/{round}",
                                "/api/results/dang-bo-xa-an-hoa-2027/ban-chap-hanh/1",
                        "/api/boards", "/api/boards")
                .entrySet()) {
            JsonNode schema = api.at("/paths")
                    .path(each.getKey())
                    .at("/get/responses/200/content")
                    .path("application/json")
                    .path("schema");
            assertFits(api, schema, mapper.readTree(body(client, each.getValue())), each.getValue());
        }
    }

    private static void assertFits(JsonNode api, JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref")) {
            assertFits(api, api.at(schema.get("$ref").asText().substring(1)), value, place);
            return;
        }
        assertFalse(schema.isMissingNode(), place);
        if (schema.path("type").asText().equals("object")) {
            schema.path("required").forEach(key -> assertTrue(value.has(key.asText()), place + " lacks " + key));
            value.fieldNames().forEachRemaining(key -> {
                assertTrue(schema.path("properties").has(key), place + " has " + key);
                assertFits(api, schema.path("properties").path(key), value.get(key), place + "." + key);
            });
        } else if (schema.path("type").asText().equals("array")) {
            value.forEach(item -> assertFits(api, schema.path("items"), item, place + "[]"));
        }
    }
}
