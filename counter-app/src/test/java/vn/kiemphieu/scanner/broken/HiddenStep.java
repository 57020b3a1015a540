package vn.kiemphieu.scanner.broken;

public interface HiddenStep {}
