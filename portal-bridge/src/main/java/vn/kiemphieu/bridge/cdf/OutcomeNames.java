package vn.kiemphieu.bridge.cdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.bridge.cdf.CountedResult.Person;
import vn.kiemphieu.bridge.json.JsonPlace;

/** Whom the outcome of a {@code result.json} may name: a name that is nobody's would be overlooked here and read elsewhere. */
final class OutcomeNames {
    private OutcomeNames() {}

    /**
     * Refuses people who are not told apart, and an outcome that names somebody twice or somebody else.
     *
     * @throws IllegalArgumentException with the place
     */
    static void require(JsonPlace root, List<Person> people) {
        Set<String> ids = new HashSet<>();
        for (Person person : people) {
            root.at("candidates").require(ids.add(person.id()), "twice: " + person.id());
            root.at("candidates").require(person.row() == ids.size(), "not in the order of the ballot");
        }
        for (String key : List.of("elected", "tied")) {
            JsonPlace named = root.at("outcome").at(key);
            named.texts().forEach(id -> named.require(ids.remove(id), "nobody, or named twice: " + id));
        }
    }
}
