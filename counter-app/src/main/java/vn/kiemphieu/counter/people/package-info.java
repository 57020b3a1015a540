/**
 * Who may do what: people, their PINs, signing in, and the steps that take two of them. Front doors: {@link
 * vn.kiemphieu.counter.people.SignIn} and {@link vn.kiemphieu.counter.people.Permissions}; both answer in values and keep
 * nothing themselves.
 */
package vn.kiemphieu.counter.people;
