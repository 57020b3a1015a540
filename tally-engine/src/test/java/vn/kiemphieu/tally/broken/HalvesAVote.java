package vn.kiemphieu.tally.broken;

public interface HalvesAVote {
    final class Field {
        float half;
    }

    interface Parameter {
        void add(Double half);
    }

    interface Row {
        void add(float[][] halves);
    }

    interface Answer {
        double half();
    }

    interface Call {
        static long rounded(int votes) {
            return (long) Math.sqrt(votes);
        }
    }
}
