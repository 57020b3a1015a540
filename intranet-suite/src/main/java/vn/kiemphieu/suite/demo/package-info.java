/** A made-up province to try the suite with; only the command {@code demo} loads it. */
package vn.kiemphieu.suite.demo;
