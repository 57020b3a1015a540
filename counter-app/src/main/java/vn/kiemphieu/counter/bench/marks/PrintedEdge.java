package vn.kiemphieu.counter.bench.marks;

import vn.kiemphieu.testballots.picture.Area;

/** The printed outline of a place for a mark. */
interface PrintedEdge {
    /** What it encloses, in pixels of the crop. */
    Area inside();

    /** The ink of a crop without this print. */
    double[] without(CropInk ink);
}
