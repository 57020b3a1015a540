/** What a screen says, without a window: words in two languages, parts from top to bottom, one main action. */
package vn.kiemphieu.counter.kiosk.page;
