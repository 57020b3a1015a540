/** The real ballot paper, marked and worn, with known answers. */
module vn.kiemphieu.testballots {
    exports vn.kiemphieu.testballots;
    exports vn.kiemphieu.testballots.cases;
    exports vn.kiemphieu.testballots.demo;
    exports vn.kiemphieu.testballots.mark;
    exports vn.kiemphieu.testballots.picture;
    exports vn.kiemphieu.testballots.proof;
    exports vn.kiemphieu.testballots.wear;

    requires transitive vn.kiemphieu.report;
    requires transitive vn.kiemphieu.tally;
    requires com.fasterxml.jackson.databind;
    requires java.desktop;
    requires org.bytedeco.javacpp;
    requires org.bytedeco.opencv;
}
