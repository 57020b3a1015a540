package vn.kiemphieu.counter.people;

/** What can be shown and logged as it is: one line, without PIN or secret. */
public interface LogLine {
    /** One Vietnamese sentence. */
    String vietnamese();
}
