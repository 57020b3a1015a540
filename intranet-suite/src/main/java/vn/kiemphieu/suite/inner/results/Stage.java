package vn.kiemphieu.suite.inner.results;

import java.util.Map;
import java.util.Set;

/** How far a package has come, and how it may go on: the one table of that. */
public enum Stage {
    /** Just came; nothing of it is kept yet. */
    RECEIVED("Mới nhận"),
    /** The machine found nothing against it. */
    CHECKED("Chờ gõ mã từ biên bản giấy"),
    /** Somebody typed what stands on the signed paper. */
    TYPED("Chờ người thứ hai duyệt"),
    /** Two people say so; not yet confirmed from above (190-QĐ/TW art. 2). */
    PROVISIONAL("Tạm công bố"),
    /** Confirmed by the superior committee. */
    CERTIFIED("Đã chuẩn y"),
    /** Not to be published. */
    REFUSED("Không nhập"),
    /** Typed wrong three times. */
    LOCKED("Đã khóa vì gõ sai ba lần"),
    /** Another package of the same election is signed as well, or the paper says something else. */
    QUARANTINED("Cách ly, chờ hai người quyết định"),
    /** A correction took its place. */
    SUPERSEDED("Đã được đính chính");

    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            RECEIVED, Set.of(CHECKED, REFUSED, QUARANTINED),
            CHECKED, Set.of(TYPED, LOCKED, QUARANTINED),
            LOCKED, Set.of(CHECKED, QUARANTINED),
            TYPED, Set.of(PROVISIONAL, QUARANTINED),
            PROVISIONAL, Set.of(CERTIFIED, SUPERSEDED, QUARANTINED),
            CERTIFIED, Set.of(SUPERSEDED, QUARANTINED),
            QUARANTINED, Set.of(CHECKED, LOCKED, TYPED, PROVISIONAL, CERTIFIED, REFUSED),
            REFUSED, Set.of(),
            SUPERSEDED, Set.of());

    private final String vietnamese;

    Stage(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Whether a package may go from here to there. */
    boolean leadsTo(Stage next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the public may see it. */
    public boolean isPublished() {
        return this == PROVISIONAL || this == CERTIFIED;
    }
}
