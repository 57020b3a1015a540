package vn.kiemphieu.suite.inner.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Article;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.news.Verdict.Refused;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.markup.Typed;
import vn.kiemphieu.suite.store.Database;

/** The tree of sections. */
public final class Sections {
    private final Database database;
    private final AuditLog audit;

    Sections(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * A section.
     *
     * @param id stands in the address of its page
     * @param parent empty at the root
     * @param position among its siblings
     */
    public record Section(String id, Optional<String> parent, String title, int position) {}

    /** All sections, parents before their children. */
    public List<Section> all() {
        return database.read(Sections::list);
    }

    /**
     * Adds a section.
     *
     * @return why not; empty if it is there now
     */
    public Optional<Refused> add(SignedIn by, String typed, Optional<String> parent) {
        String title = Typed.line(typed);
        String id = Folded.address(title);
        if (!by.may(Role.PUBLISHER)) {
            return Optional.of(new Refused("Chỉ người duyệt đăng thêm chuyên mục."));
        }
        if (id.isEmpty() || title.length() > 100) {
            return Optional.of(new Refused("Ghi tên chuyên mục bằng chữ, nhiều nhất 100 ký tự."));
        }
        return database.write(handle -> {
            List<Section> there = list(handle);
            boolean known = parent.isEmpty()
                    || there.stream().anyMatch(each -> each.id().equals(parent.get()));
            if (!known || there.stream().anyMatch(each -> each.id().equals(id))) {
                return Optional.of(new Refused("Đã có chuyên mục tên này, hoặc không có chuyên mục cha."));
            }
            handle.createUpdate("INSERT INTO news_section (id, parent, title, position)"
                            + " VALUES (:id, :parent, :title, :position)")
                    .bind("id", id)
                    .bind("parent", parent.orElse(null))
                    .bind("title", title)
                    .bind("position", there.size())
                    .execute();
            audit.write(handle, by.account(), "section.added", id, title);
            return Optional.empty();
        });
    }

    private static List<Section> list(Handle handle) {
        return handle.createQuery("SELECT * FROM news_section ORDER BY position, id")
                .map((row, context) -> new Section(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("parent")),
                        row.getString("title"),
                        row.getInt("position")))
                .list();
    }

    /** A section and those above it, the root first; empty if there is none of that id. */
    static List<Article.Section> path(Handle handle, String id) {
        Map<String, Section> sections = new HashMap<>();
        list(handle).forEach(each -> sections.put(each.id(), each));
        List<Article.Section> path = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && sections.containsKey(next.get())) {
            Section section = sections.get(next.get());
            path.add(0, new Article.Section(section.id(), section.title(), section.position()));
            next = section.parent();
        }
        return path;
    }
}
