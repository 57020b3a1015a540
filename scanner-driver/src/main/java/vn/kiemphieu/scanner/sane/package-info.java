/** Scanners that a {@code saned} serves, by SANE's network protocol (ADR 0016). */
package vn.kiemphieu.scanner.sane;
