/** Practice at the kiosk: a made-up congress, and a scanner that draws its ballots. Nothing here is near a real count. */
package vn.kiemphieu.counter.rehearsal;
