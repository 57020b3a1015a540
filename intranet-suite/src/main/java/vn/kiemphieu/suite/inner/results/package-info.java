/**
 * Results on their way from the halls to the public: what comes in ({@link vn.kiemphieu.suite.inner.results.Results}), what
 * people then do with it, and what may be published ({@link vn.kiemphieu.suite.inner.results.PublishedResults}).
 */
package vn.kiemphieu.suite.inner.results;
