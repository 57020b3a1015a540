package vn.kiemphieu.bridge.publication;

import java.time.Instant;

/**
 * What a reader wrote below an article.
 *
 * @param id random
 * @param article id of the article
 * @param name as the reader signed
 * @param note what the editors say of it, such as that they shortened it; may be empty
 */
public record ReaderComment(String id, String article, String name, String text, Instant written, String note)
        implements Content {
    /** How many characters a comment may have. */
    public static final int MOST = 3000;

    public ReaderComment {
        Words.address("comment", id);
        Words.address("article", article);
        Words.line("name", name);
        Words.text("comment", text, MOST);
        Words.lineOrNone("note", note);
    }

    @Override
    public Kind kind() {
        return Kind.COMMENT;
    }

    @Override
    public String subject() {
        return id;
    }
}
