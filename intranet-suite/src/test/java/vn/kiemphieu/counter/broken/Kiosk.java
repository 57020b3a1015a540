package vn.kiemphieu.counter.broken;

public interface Kiosk {}
