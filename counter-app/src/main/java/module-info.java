/** The program of the counting hall. */
module vn.kiemphieu.counter {
    requires vn.kiemphieu.bridge;
    requires vn.kiemphieu.report;
    requires vn.kiemphieu.scanner;
    requires vn.kiemphieu.tally;
    requires vn.kiemphieu.testballots;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires jdk.management;
    requires org.apache.pdfbox;
    requires jdk.unsupported;
    requires org.bouncycastle.provider;
    requires org.xerial.sqlitejdbc;

    opens vn.kiemphieu.counter.command to
            info.picocli;
}
