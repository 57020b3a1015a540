package vn.kiemphieu.bridge.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article of the portal.
 *
 * @param id never changes, also when the title does; stands in the address of its page
 * @param sections from the root of the tree down to the one in which it stands
 * @param byline author or pen name, may be empty
 * @param unit that sent it, may be empty
 * @param source where it was taken from, may be empty
 * @param summary the lines that lead in (sapo)
 * @param body HTML; whoever shows it cleans it again
 * @param comments whether readers may write below it
 */
public record Article(
        String id,
        List<Section> sections,
        Instant published,
        String title,
        String summary,
        String body,
        List<Picture> pictures,
        String byline,
        String unit,
        String source,
        boolean comments)
        implements Content {
    private static final int MOST_PICTURES = 20;
    private static final int MOST_BODY = 1 << 20;
    private static final Pattern PICTURE = Pattern.compile("picture-[0-9]{2}\\.(jpg|png)");

    /**
     * A section.
     *
     * @param id stands in the address of its page
     * @param order among its siblings
     */
    public record Section(String id, String title, int order) {
        public Section {
            Words.address("section", id);
            Words.line("title of a section", title);
        }
    }

    /**
     * A picture with what stands below it and what is read to those who do not see it.
     *
     * @param file beside the article
     * @param caption may be empty
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String file, String caption, String alternative, int width, int height) {
        public Picture {
            Words.require(isPicture(file), "name of a picture");
            Words.lineOrNone("caption", caption);
            Words.line("text for who does not see the picture", alternative);
            Words.require(width > 0 && height > 0, "size of a picture");
        }
    }

    public Article {
        Words.address("article", id);
        sections = List.copyOf(sections);
        Words.require(!sections.isEmpty(), "section");
        Words.line("title", title);
        Words.text("summary", summary, 2000);
        Words.text("body", body, MOST_BODY);
        pictures = List.copyOf(pictures);
        Words.require(pictures.size() <= MOST_PICTURES, "number of pictures");
        Words.lineOrNone("byline", byline);
        Words.lineOrNone("unit", unit);
        Words.lineOrNone("source", source);
    }

    static boolean isPicture(String file) {
        return PICTURE.matcher(file).matches();
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public void requireFiles(SortedMap<String, byte[]> files) {
        Set<String> named = pictures.stream().map(Picture::file).collect(Collectors.toSet());
        Words.require(named.size() == pictures.size() && named.equals(files.keySet()), "pictures");
    }
}
