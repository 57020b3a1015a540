/** Batches of paper: slip, feed, and what to do when it sticks. */
package vn.kiemphieu.counter.kiosk.feed;
