/**
 * What leaves the box, so that others can check it without us. The only room that knows keys, signatures and the formats of
 * others.
 */
module vn.kiemphieu.bridge {
    exports vn.kiemphieu.bridge.bundle;
    exports vn.kiemphieu.bridge.cdf;
    exports vn.kiemphieu.bridge.publication;
    exports vn.kiemphieu.bridge.signing;

    requires transitive vn.kiemphieu.tally;
    requires com.fasterxml.jackson.databind;
}
