/**
 * What every page stands on: requests, forms, the token of a browser, headers.
 *
 * <p>A part of the suite is a {@link vn.kiemphieu.suite.web.Feature}:
 *
 * <pre>{@code
 * final class Kits implements Feature {
 *     public void routes(Routes routes) {
 *         Who keepers = Who.having(Role.KEYS);
 *         routes.get("/khoa", keepers, request -> Answer.page("kits/list.jte", "Khóa", kits()))
 *               .post("/khoa", keepers, this::register)
 *               .menu("Khóa", "/khoa", keepers);
 *     }
 *
 *     private Answer register(Request request) {
 *         Form form = request.form();
 *         String name = form.text("name", 1, 80);
 *         if (!form.isRight()) {
 *             return Answer.page("kits/new.jte", "Khóa mới", new NewKit(form)).wrong();
 *         }
 *         database.change(handle -> …);
 *         return Answer.redirect("/khoa").saying("Đã ghi khóa.");
 *     }
 * }
 * }</pre>
 *
 * <p>A page is a file of {@code src/main/jte} with {@code @param View view} and one {@code @param … model}, a public record; it
 * calls {@code @template.layout(view = view, content = @`…`)}. Forms that change something are written with
 * {@code @template.form.open}, which puts the token in; {@code form/field}, {@code form/area}, {@code form/choice} and
 * {@code form/ticks} show what was typed and what is wrong with it.
 */
package vn.kiemphieu.suite.web;
