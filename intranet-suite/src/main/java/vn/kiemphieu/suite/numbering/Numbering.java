package vn.kiemphieu.suite.numbering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.numbering.Cancelling.Cancelled;
import vn.kiemphieu.suite.numbering.Cancelling.Refused;

/** Gives out numbers. Each belongs to the transaction that asked: if that fails, the next one gets the same number. */
public final class Numbering {
    private static final String OF_SERIES = " WHERE issuer = :issuer AND book = :book AND document_type = :type"
            + " AND period_kind = :kind AND period = :period";

    private final AuditLog log;
    private final Clock clock;

    public Numbering(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The next number of a series, for the document of that id. */
    public IssuedNumber next(Handle handle, String actor, Series series, String subject) {
        of(
                        series,
                        handle.createUpdate(
                                "INSERT INTO number_series (issuer, book, document_type, period_kind, period, newest)"
                                        + " VALUES (:issuer, :book, :type, :kind, :period, 0) ON CONFLICT DO NOTHING"))
                .execute();
        of(series, handle.createUpdate("UPDATE number_series SET newest = newest + 1" + OF_SERIES))
                .execute();
        int number = of(series, handle.createQuery("SELECT newest FROM number_series" + OF_SERIES))
                .mapTo(Integer.class)
                .one();
        IssuedNumber issued = new IssuedNumber(number, subject, now(), Optional.empty());
        of(
                        series,
                        handle.createUpdate("INSERT INTO number_issued"
                                + " (issuer, book, document_type, period_kind, period, number, subject, issued_at)"
                                + " VALUES (:issuer, :book, :type, :kind, :period, :number, :subject, :at)"))
                .bind("number", number)
                .bind("subject", subject)
                .bind("at", issued.at())
                .execute();
        log.write(handle, actor, "number.issued", subject, told(series, issued));
        return issued;
    }

    /** Every number of a series in order, those cancelled too. */
    public List<IssuedNumber> issued(Handle handle, Series series) {
        return of(series, handle.createQuery("SELECT * FROM number_issued" + OF_SERIES + " ORDER BY number"))
                .map((row, context) -> issued(row))
                .list();
    }

    /** Says why a number stands for nothing. It is never given out again. */
    public Cancelling cancel(Handle handle, String actor, Series series, int number, String reason) {
        if (reason.isBlank()) {
            return new Refused("Thiếu lý do hủy số; hãy ghi lý do.");
        }
        Optional<IssuedNumber> found = of(
                        series, handle.createQuery("SELECT * FROM number_issued" + OF_SERIES + " AND number = :number"))
                .bind("number", number)
                .map((row, context) -> issued(row))
                .findOne();
        if (found.isEmpty()) {
            return new Refused("Chưa cấp số " + number + " trong dãy này; hãy kiểm tra lại số.");
        }
        if (found.get().cancelled().isPresent()) {
            return new Refused("Số " + found.get().text() + " đã hủy: "
                    + found.get().cancelled().get());
        }
        of(
                        series,
                        handle.createUpdate("UPDATE number_issued SET cancelled_at = :at, reason = :reason" + OF_SERIES
                                + " AND number = :number"))
                .bind("at", now())
                .bind("reason", reason.strip())
                .bind("number", number)
                .execute();
        log.write(
                handle,
                actor,
                "number.cancelled",
                found.get().subject(),
                told(series, found.get()) + "; " + reason.strip());
        return new Cancelled();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String told(Series series, IssuedNumber issued) {
        return issued.text() + "; " + series.issuer() + "; " + series.book() + "; " + series.documentType() + "; "
                + series.period();
    }

    private static <S extends SqlStatement<S>> S of(Series series, S statement) {
        return statement
                .bind("issuer", series.issuer())
                .bind("book", series.book())
                .bind("type", series.documentType())
                .bind("kind", series.periodKind())
                .bind("period", series.period());
    }

    private static IssuedNumber issued(ResultSet row) throws SQLException {
        return new IssuedNumber(
                row.getInt("number"),
                row.getString("subject"),
                row.getString("issued_at"),
                Optional.ofNullable(row.getString("reason")));
    }
}
