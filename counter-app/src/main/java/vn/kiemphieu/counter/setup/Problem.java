package vn.kiemphieu.counter.setup;

/**
 * One thing that is wrong with what people handed in, in their language.
 *
 * @param place where: a file, a flag, or a place in a file such as {@code elections[0].seats}
 * @param what what is wrong there
 * @param remedy what to do
 */
public record Problem(String place, String what, String remedy) {
    /** All of it in one sentence. */
    public String sentence() {
        return place + ": " + what + "; hãy " + remedy + ".";
    }
}
