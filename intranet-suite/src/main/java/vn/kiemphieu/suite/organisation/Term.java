package vn.kiemphieu.suite.organisation;

/**
 * The period of office of a unit's committee (nhiệm kỳ).
 *
 * @param unit code of the unit
 * @param name such as 2025–2030; no other term of that unit has it
 */
public record Term(String unit, String name, Period period) {}
