/** The demonstration: an invented congress of a province's size, and its ballot boxes with known results. */
package vn.kiemphieu.testballots.demo;
