package concord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every entry of every size up to 200, and what an adversary might do to each proof. */
class InclusionProofTests {

    private static final int LARGEST = 200;
    private static final List<byte[]> ENTRIES = Logs.entries(LARGEST, 9162);
    private static final MerkleLog LOG = Logs.log(ENTRIES);
    private static final List<Hash> LEAVES = ENTRIES.stream().map(Hash::ofLeaf).toList();

    @Test
    void verifiesForEveryEntryOfEverySize() {
        forEachProof((proof, leaf, checkpoint) -> {
            assertThat(proof.verify(leaf, checkpoint.root())).as("%s", proof).isTrue();
            assertThat(proof.verify(leaf, checkpoint)).as("%s", proof).isTrue();
        });
    }

    @Test
    void failsWhereOneByteDiffers() {
        Random random = new Random(1);
        forEachProof((proof, leaf, checkpoint) -> {
            int position = random.nextInt(Hash.LENGTH);
            assertFails(proof, Logs.flipped(leaf, position), checkpoint);
            assertThat(proof.verify(leaf, Logs.flipped(checkpoint.root(), position)))
                    .isFalse();
            for (int step = 0; step < proof.path().size(); step++) {
                List<Hash> path = new ArrayList<>(proof.path());
                path.set(step, Logs.flipped(path.get(step), position));
                assertFails(new InclusionProof(proof.leafIndex(), proof.size(), path), leaf, checkpoint);
            }
        });
    }

    @Test
    void failsWhereThePathIsLongerOrShorter() {
        forEachProof((proof, leaf, checkpoint) -> {
            List<Hash> longer = new ArrayList<>(proof.path());
            longer.add(leaf);
            assertFails(new InclusionProof(proof.leafIndex(), proof.size(), longer), leaf, checkpoint);
            if (!proof.path().isEmpty()) {
                List<Hash> shorter = proof.path().subList(1, proof.path().size());
                assertFails(new InclusionProof(proof.leafIndex(), proof.size(), shorter), leaf, checkpoint);
            }
        });
    }

    @Test
    void failsForEveryOtherIndex() {
        forEachProof((proof, leaf, checkpoint) -> {
            for (long index = 0; index < proof.size(); index += 1 + proof.size() / 16) {
                if (index != proof.leafIndex()) {
                    assertFails(new InclusionProof(index, proof.size(), proof.path()), leaf, checkpoint);
                }
            }
        });
    }

    /** A root alone does not say how long the log is; it only tells sizes apart whose paths differ in shape. */
    @Test
    void failsForAnotherSizeOfTheCheckpointAndForAnotherShapeOfThePath() {
        forEachProof((proof, leaf, checkpoint) -> {
            for (long size : new long[] {proof.size() - 1, proof.size() + 1, 2 * proof.size()}) {
                if (proof.leafIndex() < size) {
                    InclusionProof other = new InclusionProof(proof.leafIndex(), size, proof.path());
                    assertThat(other.verify(leaf, checkpoint)).as("%s", other).isFalse();
                    assertThat(other.verify(leaf, checkpoint.root()))
                            .as("%s", other)
                            .isEqualTo(sides(other).equals(sides(proof)));
                }
            }
        });
    }

    @Test
    void cannotBeMadeForAnIndexOutsideTheLog() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(8, 8, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(-1, 8, List.of()));
    }

    private static List<Boolean> sides(InclusionProof proof) {
        return ReferenceTree.sides((int) proof.leafIndex(), (int) proof.size());
    }

    private static void assertFails(InclusionProof proof, Hash leaf, Checkpoint checkpoint) {
        assertThat(proof.verify(leaf, checkpoint.root())).as("%s", proof).isFalse();
        assertThat(proof.verify(leaf, checkpoint)).as("%s", proof).isFalse();
    }

    private static void forEachProof(Check check) {
        for (int size = 1; size <= LARGEST; size++) {
            Checkpoint checkpoint = new Checkpoint(Logs.ORIGIN, size, LOG.root(size), Logs.MORNING);
            for (int index = 0; index < size; index++) {
                check.of(LOG.inclusion(index, size), LEAVES.get(index), checkpoint);
            }
        }
    }

    /** What is asserted of each proof. */
    private interface Check {
        void of(InclusionProof proof, Hash leaf, Checkpoint checkpoint);
    }
}
