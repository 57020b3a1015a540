package vn.kiemphieu.scanner.mark;

/** The parabola v = a + b t + c t² through many places, by least squares. */
final class Parabola {
    private double n;
    private double t1;
    private double t2;
    private double t3;
    private double t4;
    private double v0;
    private double v1;
    private double v2;

    void add(double t, double v) {
        double square = t * t;
        double cube = square * t;
        n++;
        t1 += t;
        t2 += square;
        t3 += cube;
        t4 += cube * t;
        v0 += v;
        v1 += t * v;
        v2 += square * v;
    }

    /** a, b and c, or nothing where the places do not say. */
    double[] fit() {
        double m0 = t2 * t4 - t3 * t3;
        double m1 = t1 * t4 - t2 * t3;
        double m2 = t1 * t3 - t2 * t2;
        double det = n * m0 - t1 * m1 + t2 * m2;
        if (Math.abs(det) < 1e-6 * Math.max(1, n * t2 * t4)) {
            return new double[0];
        }
        double n1 = n * t4 - t2 * t2;
        double n2 = n * t3 - t1 * t2;
        double n3 = n * t2 - t1 * t1;
        return new double[] {
            (v0 * m0 - v1 * m1 + v2 * m2) / det,
            (-v0 * m1 + v1 * n1 - v2 * n2) / det,
            (v0 * m2 - v1 * n2 + v2 * n3) / det
        };
    }
}
