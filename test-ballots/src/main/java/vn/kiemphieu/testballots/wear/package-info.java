/** What happens to a marked sheet until its picture lies in a file: stamps, folds, coffee, feeders, glass, compression. */
package vn.kiemphieu.testballots.wear;
