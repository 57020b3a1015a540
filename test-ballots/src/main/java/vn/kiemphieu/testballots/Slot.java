package vn.kiemphieu.testballots;

/**
 * A sheet's place in a stack.
 *
 * @param name of its file, without the end that names the format
 * @param ballot number of its ballot in the stack, from 0
 * @param page page of the ballot, from 1
 */
public record Slot(String name, int ballot, int page) {}
