/** Paper in, what was seen on it out. Has no word for valid. */
module vn.kiemphieu.scanner {
    exports vn.kiemphieu.scanner;

    requires transitive vn.kiemphieu.tally;
    requires com.google.zxing;
    requires java.desktop;
    requires jfreesane;
    requires org.apache.pdfbox;
    requires org.bytedeco.javacpp;
    requires org.bytedeco.opencv;
}
