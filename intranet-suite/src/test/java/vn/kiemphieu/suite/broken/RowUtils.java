package vn.kiemphieu.suite.broken;

public interface RowUtils {}
