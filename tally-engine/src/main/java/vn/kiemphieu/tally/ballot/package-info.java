/**
 * What one ballot means. Front door: {@link vn.kiemphieu.tally.ballot.BallotRules}, from what was seen to a finding, and
 * from people's decisions to a settled ballot. Knows nothing of pixels, people or files.
 */
package vn.kiemphieu.tally.ballot;
