package vn.kiemphieu.suite.broken;

import com.zaxxer.hikari.HikariDataSource;

public interface OpensItsOwnPool {
    HikariDataSource pool();
}
