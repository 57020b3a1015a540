package vn.kiemphieu.bridge.publication;

import java.util.List;

/** Comments that readers left and on which nobody has decided. */
public record Letters(List<ReaderComment> comments) implements Content {
    public Letters {
        comments = List.copyOf(comments);
    }

    @Override
    public Kind kind() {
        return Kind.LETTERS;
    }

    @Override
    public String subject() {
        return "letters";
    }
}
