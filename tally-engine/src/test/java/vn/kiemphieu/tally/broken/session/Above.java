package vn.kiemphieu.tally.broken.session;

public interface Above {}
