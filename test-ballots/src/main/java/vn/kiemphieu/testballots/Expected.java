package vn.kiemphieu.testballots;

/** What may become of a drawn ballot. */
public enum Expected {
    /** Good: a valid ballot, every mark made as asked for. Any status but {@code valid} costs people's time. */
    VALID,
    /** Clear to a person, but not marked as asked for: {@code valid} with the true votes is right, asking people too. */
    OPEN,
    /** People must conclude; {@code valid} is wrong whatever is read in the rows. */
    REFERRED
}
