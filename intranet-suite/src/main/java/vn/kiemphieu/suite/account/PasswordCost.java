package vn.kiemphieu.suite.account;

/**
 * What one guess of a password costs with Argon2id (RFC 9106).
 *
 * @param kibibytes of memory
 * @param passes over it
 */
public record PasswordCost(int kibibytes, int passes) {
    /** OWASP's password storage cheat sheet: as good as any of its choices, and dear for a machine of cards. */
    public static final PasswordCost USUAL = new PasswordCost(46 * 1024, 1);
}
