/** What leaves the box, so that others can check it without us. The only room that knows keys and signatures. */
module vn.kiemphieu.bridge {
    exports vn.kiemphieu.bridge.signing;

    requires vn.kiemphieu.tally;
}
