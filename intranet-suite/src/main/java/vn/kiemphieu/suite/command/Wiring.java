package vn.kiemphieu.suite.command;

import java.util.List;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.SignIns;

/**
 * What each zone is made of.
 *
 * @param features in the order of the menu
 */
record Wiring(SignIns signIns, List<Feature> features) {
    static Wiring of(Zone zone) {
        return switch (zone) {
            case INNER, OUTER -> new Wiring(SignIns.NONE, List.of());
        };
    }
}
