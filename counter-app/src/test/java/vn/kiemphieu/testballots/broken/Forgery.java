package vn.kiemphieu.testballots.broken;

public interface Forgery {}
