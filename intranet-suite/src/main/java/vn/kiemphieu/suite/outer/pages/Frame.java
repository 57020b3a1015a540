package vn.kiemphieu.suite.outer.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.outer.news.ArticleQueries;

/**
 * What is around every page.
 *
 * @param address of the portal, with scheme and host
 * @param path of the page, with what tells it from others, without wishes of how to read it
 * @param search what stands in the field for searching
 * @param description for those who link to the page
 * @param picture path of a picture for them
 */
public record Frame(
        URI address,
        String path,
        Reading reading,
        List<ArticleQueries.Section> sections,
        String search,
        String description,
        Optional<String> picture) {
    /** A page of the portal, read in the same way. */
    public String to(String to) {
        return reading.at(to);
    }

    /** The sections of the first level. */
    public List<ArticleQueries.Section> roots() {
        return sections.stream().filter(section -> section.parent().isEmpty()).toList();
    }

    /** The one address of this page. */
    public String canonical() {
        return whole(path);
    }

    /** The address of a path for those who are elsewhere. */
    public String whole(String of) {
        return address.resolve(of).toString();
    }

    /** Whether a page belongs under an entry of the menu. */
    public boolean under(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/") || path.startsWith(entry + "?");
    }

    Frame describedAs(String text) {
        return new Frame(address, path, reading, sections, search, text, picture);
    }

    Frame showing(Optional<String> shown) {
        return new Frame(address, path, reading, sections, search, description, shown);
    }

    Frame searching(String typed) {
        return new Frame(address, path, reading, sections, typed, description, picture);
    }
}
