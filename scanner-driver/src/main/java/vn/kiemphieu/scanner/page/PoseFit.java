package vn.kiemphieu.scanner.page;

import java.util.ArrayList;
import java.util.List;

/** Least squares: the pose that brings places of the page closest to where they were seen. */
final class PoseFit {
    private final List<Spot> page = new ArrayList<>();
    private final List<Spot> seen = new ArrayList<>();

    void add(Spot onPage, Spot inPicture) {
        page.add(onPage);
        seen.add(inPicture);
    }

    int size() {
        return page.size();
    }

    /** The best pose; needs three pairs that do not stand on one line. */
    Pose pose() {
        double[][] normal = new double[3][3];
        double[] rightX = new double[3];
        double[] rightY = new double[3];
        for (int i = 0; i < page.size(); i++) {
            double[] row = {page.get(i).x(), page.get(i).y(), 1};
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    normal[r][c] += row[r] * row[c];
                }
                rightX[r] += row[r] * seen.get(i).x();
                rightY[r] += row[r] * seen.get(i).y();
            }
        }
        double[] x = solve(normal, rightX);
        double[] y = solve(normal, rightY);
        return new Pose(x[0], x[1], x[2], y[0], y[1], y[2]);
    }

    /** Cramer's rule. */
    private static double[] solve(double[][] m, double[] right) {
        double whole = determinant(m);
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] replaced = new double[3][];
            for (int row = 0; row < 3; row++) {
                replaced[row] = m[row].clone();
                replaced[row][column] = right[row];
            }
            solution[column] = determinant(replaced) / whole;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
