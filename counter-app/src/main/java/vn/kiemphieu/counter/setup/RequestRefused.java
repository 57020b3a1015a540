package vn.kiemphieu.counter.setup;

import java.util.List;

/** What was asked for cannot be done as asked, and why; nothing was counted. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RequestRefused(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::sentence).toList()));
        this.problems = List.copyOf(problems);
    }

    public RequestRefused(String place, String what, String remedy) {
        this(List.of(new Problem(place, what, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
