package vn.kiemphieu.bridge.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.ELECTED;
import static vn.kiemphieu.bridge.cdf.CountedResult.Standing.NOT_ELECTED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.bridge.cdf.ResultJson;

class AsCountedTest {
    @Test
    void a_result_that_says_something_else_than_the_result_json_beside_it_is_no_publication() {
        for (UnaryOperator<ResultJson> other : List.<UnaryOperator<ResultJson>>of(
                result -> result.tied(1, "c2"),
                result -> result.elected("c2"),
                result -> result.invalid("KHONG_BAU_AI", 2),
                result -> result.person("c3", "Phạm Văn Em", 0, 10),
                result -> change(result, json -> json.withObject("/denominator").put("people", 11)),
                result -> change(result, json -> json.withObject("/denominator").put("needed", 7)),
                result -> change(result, json -> json.withObject("/election").put("seats", 2)),
                result -> change(result, json -> json.withObject("/election").put("round", 2)),
                result -> change(result, json -> json.withObject("/congress").put("id", "xa-b-2027")),
                result -> change(result, json -> json.withObject("/congress").put("unit", "Đảng bộ xã khác")),
                result -> change(result, json -> json.put("software", "OTHER")))) {
            assertNoPublication(Samples.votes(), other.apply(Samples.counted()).bytes());
        }
        PublishedResult votes = Samples.votes();
        List<PublishedResult.Person> turned =
                List.of(votes.people().get(1), votes.people().get(0));
        for (List<PublishedResult.Person> people : List.of(
                turned,
                votes.people().subList(0, 1),
                List.of(
                        new PublishedResult.Person("Lê Văn Cuông", ELECTED, OptionalInt.of(8)),
                        votes.people().get(1)),
                List.of(votes.people().get(0), new PublishedResult.Person("Trần Thị Dần", ELECTED, OptionalInt.of(2))),
                List.of(
                        votes.people().get(0),
                        new PublishedResult.Person("Trần Thị Dần", NOT_ELECTED, OptionalInt.of(3))))) {
            assertNoPublication(
                    new PublishedResult(
                            votes.congress(), votes.vote(), votes.standing(), people, votes.figures(), votes.origin()),
                    Samples.counted().bytes());
        }
        assertNoPublication(votes, new byte[] {1});
        assertThrows(
                IllegalArgumentException.class,
                () -> new Publication(Samples.PORTAL, 1, Samples.MADE, votes, new TreeMap<>()));
        assertEquals(1, Samples.publication(1, votes).sequence());
    }

    private static ResultJson change(ResultJson result, Consumer<ObjectNode> how) {
        how.accept(result.root);
        return result;
    }

    private static void assertNoPublication(PublishedResult said, byte[] resultJson) {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("result.json", resultJson));
        assertThrows(
                IllegalArgumentException.class, () -> new Publication(Samples.PORTAL, 1, Samples.MADE, said, files));
    }
}
