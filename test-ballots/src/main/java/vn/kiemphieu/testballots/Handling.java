package vn.kiemphieu.testballots;

import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;

/** How badly a sheet may be treated at most, and the dice that decide what happens. */
public record Handling(Grade most, Dice dice) {}
