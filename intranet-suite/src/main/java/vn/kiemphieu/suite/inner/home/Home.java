package vn.kiemphieu.suite.inner.home;

import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Where people get after signing in: what their roles open to them. */
public final class Home implements Feature {
    @Override
    public void routes(Routes routes) {
        routes.get("/", Who.SIGNED_IN, request -> Answer.page("home.jte", "Trang đầu", request.signedIn()));
    }
}
