package vn.kiemphieu.scanner.broken.page;

public interface FirstStep {}
