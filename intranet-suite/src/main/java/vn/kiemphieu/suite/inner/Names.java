package vn.kiemphieu.suite.inner;

import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.suite.account.Account;
import vn.kiemphieu.suite.account.Accounts;

/** The people behind accounts, for pages that say who did something. */
public record Names(Map<String, String> byAccount) {
    public Names {
        byAccount = Map.copyOf(byAccount);
    }

    /** Those of all accounts there are. */
    public static Names of(Accounts accounts) {
        return new Names(accounts.all().stream().collect(Collectors.toMap(Account::id, Account::person)));
    }

    /** The person; the id itself where no account has it, as of a watched folder. */
    public String of(String account) {
        return byAccount.getOrDefault(account, account);
    }
}
