package vn.kiemphieu.suite.organisation;

/**
 * A level of the organisation while the law knows it, such as the districts, which ended on 1 July 2025.
 *
 * @param code its id
 * @param name for people
 * @param place from the top, 1 first
 * @param source the text that brought it or ended it
 */
public record Level(String code, String name, int place, Period period, String source) {}
