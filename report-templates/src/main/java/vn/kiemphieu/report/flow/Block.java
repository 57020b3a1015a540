package vn.kiemphieu.report.flow;

import java.util.List;

/** A part of a text. */
public interface Block {
    /** Its strips for text of a width in millimetres, from top to bottom. */
    List<Strip> strips(double width);
}
