package vn.kiemphieu.counter.bench.report;

import java.util.List;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.Group;
import vn.kiemphieu.tally.election.BallotForm;

/** What must hold on real marks and real scans. */
final class RealClaims {
    /** One clear mark in so many may be put to people: 2 %. */
    private static final int MARKS_ONE_IN = 50;

    private RealClaims() {}

    static void marks(List<Claim> claims, Figures marks) {
        claims.add(Claims.misreads("nét viết thật", "real marks", marks.all()));
        claims.add(Claims.asked(
                "Dấu X thật, rõ, mỗi lá một dấu, phải hỏi người: không quá 2 %",
                "clear real X, one on a ballot, put to people: at most 2 %",
                marks.of(new Group(Facet.FORM, BallotForm.ONE_NAME.name(), "")),
                MARKS_ONE_IN));
    }

    static void scans(List<Claim> claims, Figures scans) {
        claims.add(Claims.misreads("ảnh quét thật", "real scans", scans.all()));
        claims.add(Claims.asked(
                "Ảnh quét thật của phiếu tốt phải hỏi người: không quá 2 %",
                "good real scans put to people: at most 2 %", scans.all(), MARKS_ONE_IN));
    }
}
