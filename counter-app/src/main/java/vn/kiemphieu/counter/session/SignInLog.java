package vn.kiemphieu.counter.session;

import vn.kiemphieu.counter.people.SignInDesk;

/** Puts what happened in signing in into the chain of the session that it happened in. */
public final class SignInLog {
    private SignInLog() {}

    /** Tells the session what stands in no log yet. */
    public static void tell(CountingHall hall, SignInDesk desk) {
        desk.untold()
                .forEach(each -> hall.journal()
                        .append(Words.SIGN_IN, Facts.none().put("at", each.at()).put("said", each.said())));
        desk.told();
    }
}
