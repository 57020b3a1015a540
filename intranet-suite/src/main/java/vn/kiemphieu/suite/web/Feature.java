package vn.kiemphieu.suite.web;

/** A part of the suite that has pages. */
public interface Feature {
    /** Tells under which addresses they are, and to whom they are open. */
    void routes(Routes routes);
}
