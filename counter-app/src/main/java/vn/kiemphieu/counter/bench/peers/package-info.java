/**
 * Other readers of marks beside ours, on pages of equal content. Front door: {@link
 * vn.kiemphieu.counter.bench.peers.PeersProof}. The others are run as programs of their own, from where they are
 * installed; nothing of them is kept here.
 */
package vn.kiemphieu.counter.bench.peers;
