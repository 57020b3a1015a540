package vn.kiemphieu.suite.web;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the suite. There is no way to add one without saying to whom it is open. */
public final class Routes {
    /** Bytes of a form without files. */
    private static final long FORM = 512 * 1024L;

    private final List<Route> routes = new ArrayList<>();
    private final List<MenuItem> menu = new ArrayList<>();

    Routes() {}

    /** An address with what it does. */
    record Route(HandlerType method, String path, Who who, long limit, Action action) {}

    /**
     * A page to look at. Its action changes nothing.
     *
     * @param path from the root; {@code {name}} is a part that {@link Request#path} gives
     */
    public Routes get(String path, Who who, Action action) {
        routes.add(new Route(HandlerType.GET, path, who, 0, action));
        return this;
    }

    /** A form that was sent. It gets here only with the token of the browser that was given the form. */
    public Routes post(String path, Who who, Action action) {
        return upload(path, who, FORM, action);
    }

    /**
     * A form with files that was sent.
     *
     * @param limit bytes of the whole; what is larger is refused while it comes in
     */
    public Routes upload(String path, Who who, long limit, Action action) {
        routes.add(new Route(HandlerType.POST, path, who, limit, action));
        return this;
    }

    /** An entry of the menu, in the order of adding, for those to whom it is open. */
    public Routes menu(String label, String path, Who who) {
        menu.add(new MenuItem(label, path, who));
        return this;
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    List<MenuItem> menu() {
        return List.copyOf(menu);
    }
}
