package vn.kiemphieu.bridge.publication;

import java.util.Set;
import java.util.SortedMap;

/** What a publication says. */
public sealed interface Content permits PublishedResult, ProvinceBoard, Article, ReaderComment, Withdrawal, Letters {
    /** Which kind it is. */
    Kind kind();

    /** Names what it is about; a later publication of the same kind about the same takes its place. */
    String subject();

    /**
     * Refuses files beside it that do not belong there.
     *
     * @throws IllegalArgumentException if they are not exactly those that it speaks of
     */
    default void requireFiles(SortedMap<String, byte[]> files) {
        if (!files.keySet().equals(Set.of())) {
            throw new IllegalArgumentException("no files go with " + kind());
        }
    }
}
