package vn.kiemphieu.bridge.signing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A Merkle tree over hashes, hashed as in RFC 6962 §2.1. The leaves are sorted first, so the root says nothing of the order
 * in which they came; they must be salted, or whoever guesses a record finds it.
 */
public final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<Hash> leaves;

    private Merkle(List<Hash> leaves) {
        this.leaves = leaves;
    }

    /** The tree over some leaves, in any order; none of them twice. */
    public static Merkle of(Collection<Hash> leaves) {
        List<Hash> sorted = leaves.stream().sorted().distinct().toList();
        if (sorted.size() != leaves.size()) {
            throw new IllegalArgumentException("a leaf stands twice; salted leaves never do");
        }
        return new Merkle(sorted);
    }

    public int size() {
        return leaves.size();
    }

    /** The root; that of no leaves is the hash of nothing. */
    public Hash root() {
        return leaves.isEmpty() ? Hash.over() : root(leaves);
    }

    /** What shows that a leaf is under the root; empty if it is not. */
    public Optional<Proof> proof(Hash leaf) {
        int index = leaves.indexOf(leaf);
        return index < 0 ? Optional.empty() : Optional.of(new Proof(index, leaves.size(), path(leaves, index)));
    }

    /**
     * Shows that one leaf is under a root, without the other leaves.
     *
     * @param index of the leaf among the sorted ones
     * @param size how many leaves the tree has
     * @param path the hashes beside the way from the leaf up to the root
     */
    public record Proof(int index, int size, List<Hash> path) {
        public Proof {
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
            }
            path = List.copyOf(path);
        }

        /** Whether this leaf is under this root. */
        public boolean proves(Hash leaf, Hash root) {
            return Optional.of(root).equals(climb(leaf));
        }

        /** RFC 9162 §2.1.3.2; empty if the path is not as long as the way up. */
        private Optional<Hash> climb(Hash leaf) {
            int at = index;
            int last = size - 1;
            Hash hash = leafHash(leaf);
            for (Hash beside : path) {
                if (last == 0) {
                    return Optional.empty();
                }
                boolean fromRight = at % 2 == 1 || at == last;
                hash = fromRight ? node(beside, hash) : node(hash, beside);
                while (fromRight && at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
                at >>= 1;
                last >>= 1;
            }
            return last == 0 ? Optional.of(hash) : Optional.empty();
        }
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leafHash(leaves.get(0));
        }
        int left = leftOf(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static List<Hash> path(List<Hash> leaves, int index) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int left = leftOf(leaves.size());
        List<Hash> one = leaves.subList(0, left);
        List<Hash> other = leaves.subList(left, leaves.size());
        List<Hash> path = index < left ? path(one, index) : path(other, index - left);
        path.add(root(index < left ? other : one));
        return path;
    }

    /** The largest power of two below the number of leaves. */
    private static int leftOf(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    private static Hash leafHash(Hash leaf) {
        return Hash.over(LEAF, leaf.bytes());
    }

    private static Hash node(Hash left, Hash right) {
        return Hash.over(NODE, left.bytes(), right.bytes());
    }
}
