/**
 * Keys, and what is signed or sealed with them: {@link vn.kiemphieu.bridge.signing.Checkpoint checkpoints} whose code people
 * write on paper, a {@link vn.kiemphieu.bridge.signing.Merkle} tree over records, and what only two people together can
 * open. Nothing but the JDK, and every signature can be checked with stock OpenSSL.
 */
package vn.kiemphieu.bridge.signing;
