package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;

/**
 * A congress of a unit.
 *
 * @param id as in the congress file
 * @param unit code of the unit
 * @param name such as "Đại hội đại biểu lần thứ XX"
 * @param level code of the level it is held at
 * @param opens the planned opening day
 * @param term name of the term that it elects for, such as 2025–2030
 */
public record Congress(String id, String unit, String name, String level, LocalDate opens, String term) {}
