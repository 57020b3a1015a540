package vn.kiemphieu.suite.web;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.store.Zone;

/** What every page knows, whatever it shows: the {@code view} of the templates. */
public final class View {
    private final Zone zone;
    private final String title;
    private final Request request;
    private final List<MenuItem> menu;
    private final Assets assets;
    private boolean hasForm;

    View(Zone zone, String title, Request request, List<MenuItem> menu, Assets assets) {
        this.zone = zone;
        this.title = title;
        this.request = request;
        this.menu = menu;
        this.assets = assets;
    }

    /** The network it stands in. */
    public Zone zone() {
        return zone;
    }

    /** Of the page, as the browser names it. */
    public String title() {
        return title;
    }

    /** The address without what follows {@code ?}. */
    public String path() {
        return request.path();
    }

    /** Who is signed in. */
    public Optional<SignedIn> visitor() {
        return request.visitor();
    }

    /** Whether the visitor has a role. */
    public boolean may(Role role) {
        return visitor().filter(each -> each.may(role)).isPresent();
    }

    /** The entries that are open to the visitor. */
    public List<MenuItem> menu() {
        return menu.stream().filter(item -> item.who().includes(visitor())).toList();
    }

    /** What the last form has to say; once. */
    public String said() {
        return request.said();
    }

    /** The token that every form carries; a page that has it is kept by nobody. */
    public String formToken() {
        hasForm = true;
        return request.token().ofForms();
    }

    /** The address of a file in {@code src/main/resources/static}, which changes with its content. */
    public String asset(String name) {
        return assets.address(name);
    }

    boolean isForOne() {
        return hasForm || visitor().isPresent() || !said().isEmpty();
    }

    boolean hasForm() {
        return hasForm;
    }
}
