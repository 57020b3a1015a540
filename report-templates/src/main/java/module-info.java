/** Values in, paper out: every measure and wording stands in a template file. */
module vn.kiemphieu.report {
    exports vn.kiemphieu.report.ballot;
    exports vn.kiemphieu.report.caption;
    exports vn.kiemphieu.report.hall;
    exports vn.kiemphieu.report.minutes;

    requires transitive vn.kiemphieu.tally;
    requires com.fasterxml.jackson.databind;
    requires io.nayuki.qrcodegen;
    requires transitive java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
}
