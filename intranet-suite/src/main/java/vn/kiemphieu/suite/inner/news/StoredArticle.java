package vn.kiemphieu.suite.inner.news;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An article of the desk with its newest version.
 *
 * @param address stands in the address of its page, whatever becomes of its title
 * @param author id of the account that began it
 * @param editors ids of the accounts that wrote the newest version or any other since the last one that was approved
 * @param due when it is to be published, while it is scheduled
 * @param published when it first was
 * @param publishedAs number of the publication that readers see now
 */
public record StoredArticle(
        String id,
        String address,
        ArticleState state,
        int version,
        String author,
        Set<String> editors,
        Optional<String> approver,
        Optional<Instant> due,
        Optional<Instant> published,
        Optional<Integer> publishedAs,
        Instant changed,
        Manuscript manuscript) {
    public StoredArticle {
        editors = Set.copyOf(editors);
    }
}
