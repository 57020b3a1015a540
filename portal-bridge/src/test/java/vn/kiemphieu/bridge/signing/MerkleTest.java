package vn.kiemphieu.bridge.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.bridge.signing.Merkle.Proof;

class MerkleTest {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    @Test
    void the_root_of_nothing_is_the_hash_of_nothing() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Merkle.of(List.of()).root().hex());
        assertEquals(Optional.empty(), Merkle.of(List.of()).proof(Hash.ZERO));
    }

    @Test
    void leaves_and_nodes_are_hashed_apart() {
        Hash leaf = Hash.over(LEAF, Hash.ZERO.bytes());
        assertEquals(leaf, Merkle.of(List.of(Hash.ZERO)).root());
        assertNotEquals(Hash.over(Hash.ZERO.bytes()), leaf);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100})
    void every_leaf_is_proved_and_nothing_else(int size) {
        List<Hash> leaves = leaves(size, size);
        Merkle tree = Merkle.of(leaves);
        assertEquals(levelByLevel(leaves), tree.root());
        assertEquals(size, tree.size());
        for (Hash leaf : leaves) {
            Proof proof = tree.proof(leaf).orElseThrow();
            assertTrue(proof.proves(leaf, tree.root()));
            assertFalse(proof.proves(Hash.ZERO, tree.root()));
            assertFalse(proof.proves(leaf, Hash.ZERO));
            assertNoOtherProof(proof, leaf, tree.root());
        }
        assertEquals(Optional.empty(), tree.proof(Hash.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void any_order_gives_the_same_root(long seed) {
        List<Hash> leaves = new ArrayList<>(leaves(50, seed));
        Hash root = Merkle.of(leaves).root();
        Collections.shuffle(leaves, new Random(seed));
        assertEquals(root, Merkle.of(leaves).root(), "seed " + seed);
        leaves.set(3, Hash.ZERO);
        assertNotEquals(root, Merkle.of(leaves).root(), "seed " + seed);
    }

    @Test
    void a_leaf_that_stands_twice_is_our_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Merkle.of(List.of(Hash.ZERO, Hash.ZERO)));
        assertThrows(IllegalArgumentException.class, () -> new Proof(2, 2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Proof(-1, 2, List.of()));
    }

    private static void assertNoOtherProof(Proof proof, Hash leaf, Hash root) {
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(Hash.ZERO);
        assertFalse(new Proof(proof.index(), proof.size(), longer).proves(leaf, root));
        for (int i = 0; i < proof.path().size(); i++) {
            List<Hash> changed = new ArrayList<>(proof.path());
            changed.set(i, Hash.ZERO);
            assertFalse(new Proof(proof.index(), proof.size(), changed).proves(leaf, root));
            changed.remove(i);
            assertFalse(new Proof(proof.index(), proof.size(), changed).proves(leaf, root));
        }
    }

    /** The same tree in another way: pairs level by level, the odd one goes up. */
    private static Hash levelByLevel(List<Hash> leaves) {
        List<Hash> level = leaves.stream()
                .sorted()
                .map(leaf -> Hash.over(LEAF, leaf.bytes()))
                .toList();
        while (level.size() > 1) {
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                boolean odd = i + 1 == level.size();
                Hash one = level.get(i);
                above.add(
                        odd
                                ? one
                                : Hash.over(NODE, one.bytes(), level.get(i + 1).bytes()));
            }
            level = above;
        }
        return level.get(0);
    }

    private static List<Hash> leaves(int size, long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = new ArrayList<>();
        byte[] salt = new byte[16];
        for (int i = 0; i < size; i++) {
            random.nextBytes(salt);
            leaves.add(Hash.over(salt));
        }
        return leaves;
    }
}
