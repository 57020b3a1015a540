package vn.kiemphieu.suite.web;

/** An entry of the menu. */
public record MenuItem(String label, String path, Who who) {
    /** Whether a page belongs to it. */
    public boolean leadsTo(String page) {
        return page.equals(path) || (!"/".equals(path) && page.startsWith(path + "/"));
    }
}
