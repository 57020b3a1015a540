/**
 * The signed bundle of a result, {@code *.kqbc}: what leaves a closed session, and how whoever receives it opens it. Front
 * doors: {@link vn.kiemphieu.bridge.bundle.Bundle} writes, {@link vn.kiemphieu.bridge.bundle.Opening} reads and says what to
 * do. Nothing here writes to a disk (ADR 0019).
 */
package vn.kiemphieu.bridge.bundle;
