package vn.kiemphieu.bridge.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import vn.kiemphieu.bridge.json.JsonPlace;

/** How a board is spelt. */
final class BoardPart {
    private BoardPart() {}

    static void write(ObjectNode node, ProvinceBoard board) {
        node.put("id", board.id()).put("title", board.title()).put("term", board.term());
        ArrayNode units = node.putArray("units");
        for (ProvinceBoard.Unit unit : board.units()) {
            units.addObject()
                    .put("id", unit.id())
                    .put("name", unit.name())
                    .put("level", unit.level())
                    .put("state", JsonPlace.word(unit.state()))
                    .put("congress", unit.congress().orElse(null))
                    .put("day", unit.day().map(LocalDate::toString).orElse(null));
        }
    }

    static ProvinceBoard read(JsonPlace place) {
        return new ProvinceBoard(
                place.at("id").text(),
                place.at("title").text(),
                place.at("term").text(),
                place.at("units").all().stream().map(BoardPart::unit).toList());
    }

    private static ProvinceBoard.Unit unit(JsonPlace place) {
        return new ProvinceBoard.Unit(
                place.at("id").text(),
                place.at("name").text(),
                place.at("level").text(),
                place.at("state").oneOf(ProvinceBoard.State.class),
                place.at("congress").textOrNull(),
                place.at("day").textOrNull().map(LocalDate::parse));
    }
}
