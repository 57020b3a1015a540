package vn.kiemphieu.suite.organisation.broken;

import vn.kiemphieu.suite.web.Site;

public interface KnowsTheWeb {
    Site site();
}
