package vn.kiemphieu.suite.organisation;

/**
 * What holds of a unit over some days.
 *
 * @param unit its code
 */
public record Version(String unit, Description says, Period period) {}
