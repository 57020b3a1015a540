/**
 * Text that runs over pages: paragraphs, tables and blocks side by side become strips, strips become leaves. Front door:
 * {@link vn.kiemphieu.report.flow.Flow}. Measures are millimetres; knows nothing of elections.
 */
package vn.kiemphieu.report.flow;
