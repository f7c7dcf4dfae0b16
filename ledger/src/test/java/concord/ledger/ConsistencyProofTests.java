package concord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every pair of sizes up to 200, and what an adversary might do to each proof. */
class ConsistencyProofTests {

    private static final int LARGEST = 200;
    private static final MerkleLog LOG = Logs.log(Logs.entries(LARGEST, 9162));
    private static final List<Checkpoint> CHECKPOINTS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> new Checkpoint(Logs.ORIGIN, size, LOG.root(size), Logs.MORNING))
            .toList();

    @Test
    void verifiesForEveryPairOfSizes() {
        forEachPair((proof, older, newer) -> {
            assertThat(proof.verify(older.root(), newer.root())).as("%s", proof).isTrue();
            assertThat(proof.verify(older, newer)).as("%s", proof).isTrue();
        });
    }

    @Test
    void failsWhereOneByteDiffers() {
        Random random = new Random(2);
        forEachPair((proof, older, newer) -> {
            int position = random.nextInt(Hash.LENGTH);
            assertThat(proof.verify(Logs.flipped(older.root(), position), newer.root()))
                    .isFalse();
            assertThat(proof.verify(older.root(), Logs.flipped(newer.root(), position)))
                    .isFalse();
            for (int step = 0; step < proof.path().size(); step++) {
                List<Hash> path = new ArrayList<>(proof.path());
                path.set(step, Logs.flipped(path.get(step), position));
                assertFails(new ConsistencyProof(proof.fromSize(), proof.toSize(), path), older, newer);
            }
        });
    }

    @Test
    void failsWhereThePathIsLongerOrShorter() {
        forEachPair((proof, older, newer) -> {
            List<Hash> longer = new ArrayList<>(proof.path());
            longer.add(older.root());
            assertFails(new ConsistencyProof(proof.fromSize(), proof.toSize(), longer), older, newer);
            if (!proof.path().isEmpty()) {
                List<Hash> shorter = proof.path().subList(0, proof.path().size() - 1);
                assertFails(new ConsistencyProof(proof.fromSize(), proof.toSize(), shorter), older, newer);
            }
        });
    }

    @Test
    void failsForOtherSizesThanThoseOfTheCheckpoints() {
        forEachPair((proof, older, newer) -> {
            List<Hash> path = proof.path();
            ConsistencyProof longer = new ConsistencyProof(proof.fromSize(), proof.toSize() + 1, path);
            ConsistencyProof earlier = new ConsistencyProof(proof.fromSize() - 1, proof.toSize(), path);
            assertThat(longer.verify(older, newer)).as("%s", longer).isFalse();
            assertThat(earlier.verify(older, newer)).as("%s", earlier).isFalse();
        });
    }

    @Test
    void failsForEveryOtherRootOfTheLog() {
        forEachPair((proof, older, newer) -> {
            Hash before = CHECKPOINTS.get((int) older.size() - 1).root();
            Hash beforeNewer = CHECKPOINTS.get((int) newer.size() - 1).root();
            assertThat(proof.verify(before, newer.root())).as("%s", proof).isFalse();
            assertThat(proof.verify(older.root(), beforeNewer)).as("%s", proof).isFalse();
        });
    }

    @Test
    void holdsThatEveryLogExtendsTheEmptyOneOfItsOwnOriginOnly() {
        Checkpoint empty = CHECKPOINTS.getFirst();
        Checkpoint elsewhere = new Checkpoint("elsewhere.example", 0, empty.root(), Logs.MORNING);
        ConsistencyProof proof = LOG.consistency(0, 7);

        assertThat(proof.verify(empty, CHECKPOINTS.get(7))).isTrue();
        assertThat(proof.verify(elsewhere, CHECKPOINTS.get(7))).isFalse();
        assertThat(proof.verify(CHECKPOINTS.get(1).root(), CHECKPOINTS.get(7).root()))
                .isFalse();
    }

    @Test
    void failsForALogThatWasRewritten() {
        List<byte[]> entries = Logs.entries(LARGEST, 9162);
        entries.set(3, new byte[] {42});
        MerkleLog rewritten = Logs.log(entries);

        for (int from = 4; from < LARGEST; from++) {
            ConsistencyProof proof = rewritten.consistency(from, LARGEST);
            assertThat(proof.verify(LOG.root(from), rewritten.root(LARGEST))).isFalse();
        }
    }

    @Test
    void cannotBeMadeForALogThatShrinks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(8, 7, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(-1, 7, List.of()));
    }

    private static void assertFails(ConsistencyProof proof, Checkpoint older, Checkpoint newer) {
        assertThat(proof.verify(older.root(), newer.root())).as("%s", proof).isFalse();
        assertThat(proof.verify(older, newer)).as("%s", proof).isFalse();
    }

    private static void forEachPair(Check check) {
        for (int to = 1; to <= LARGEST; to++) {
            for (int from = 1; from <= to; from++) {
                check.of(LOG.consistency(from, to), CHECKPOINTS.get(from), CHECKPOINTS.get(to));
            }
        }
    }

    /** What is asserted of each proof. */
    private interface Check {
        void of(ConsistencyProof proof, Checkpoint older, Checkpoint newer);
    }
}
