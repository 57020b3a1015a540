/**
 * Single sheets worth remembering, each a folder with a speaking name among the resources: {@code case.properties} says
 * how the sheet is drawn and why it is kept, or a picture lies there itself; {@code expected.txt} is the known answer,
 * written by hand. A sheet that was once misread becomes such a folder, and a line in {@code index.txt}; no code.
 */
package vn.kiemphieu.testballots.cases;
