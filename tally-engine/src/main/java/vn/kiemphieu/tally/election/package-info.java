/**
 * What is voted on, and on which paper: congress, elections, candidates, denominator, ballot forms and the layout of a
 * ballot in millimetres. Front door: {@link vn.kiemphieu.tally.election.Congress}. Knows nothing of marks or votes.
 */
package vn.kiemphieu.tally.election;
