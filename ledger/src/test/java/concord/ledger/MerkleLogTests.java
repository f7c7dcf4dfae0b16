package concord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MerkleLogTests {

    private static final List<byte[]> ENTRIES = Logs.entries(200, 6962);

    @Test
    void growsByItsFrontierAloneToTheRootThatTheWholeGives() {
        NodeStore store = NodeStore.inMemory();
        Frontier frontier = Frontier.empty();
        for (int size = 1; size <= ENTRIES.size(); size++) {
            MerkleLog log = new MerkleLog(store, Frontier.fromBytes(frontier.toBytes()));

            Appended appended = log.append(ENTRIES.get(size - 1));

            Hash root = ReferenceTree.root(ENTRIES.subList(0, size));
            assertThat(appended.leafIndex()).isEqualTo(size - 1);
            assertThat(appended.leaves()).containsExactly(Hash.ofLeaf(ENTRIES.get(size - 1)));
            assertThat(appended.frontier().root()).isEqualTo(root);
            assertThat(log.root(size)).isEqualTo(root);
            frontier = appended.frontier();
        }
    }

    @Test
    void appendsManyAsItAppendsEach() {
        for (int split = 1; split < ENTRIES.size(); split++) {
            MerkleLog log = Logs.log(ENTRIES.subList(0, split));

            Appended appended = log.append(ENTRIES.subList(split, ENTRIES.size()));

            assertThat(appended.leafIndex()).isEqualTo(split);
            assertThat(appended.leaves()).hasSize(ENTRIES.size() - split);
            assertThat(appended.frontier()).isEqualTo(Logs.log(ENTRIES).frontier());
        }
    }

    @Test
    void remembersTheRootOfEverySizeItHad() {
        MerkleLog log = Logs.log(ENTRIES);

        for (int size = 0; size <= ENTRIES.size(); size++) {
            assertThat(log.root(size)).isEqualTo(ReferenceTree.root(ENTRIES.subList(0, size)));
        }
    }

    @Test
    void appendsWithoutReadingAndProvesWithFewReads() {
        CountingStore store = new CountingStore();
        MerkleLog log = new MerkleLog(store, Frontier.empty());
        for (int round = 0; round < 500; round++) {
            log.append(ENTRIES);
        }
        assertThat(store.reads).isZero();

        log.inclusion(77_777, 99_999);
        assertThat(store.reads).isBetween(1, 2 * 17);

        store.reads = 0;
        log.consistency(65_535, 99_999);
        assertThat(store.reads).isBetween(1, 2 * 17);
    }

    @Test
    void refusesWhatLiesOutsideTheLog() {
        MerkleLog log = Logs.log(ENTRIES);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.root(201));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.root(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.inclusion(200, 200));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.inclusion(0, 201));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.consistency(7, 6));
    }

    @Test
    void staysAsItIsWhereNothingIsAppended() {
        MerkleLog log = Logs.log(ENTRIES);
        Frontier before = log.frontier();

        assertThat(log.append(List.of())).isEqualTo(new Appended(200, List.of(), before));
        assertThat(log.frontier()).isEqualTo(before);
    }

    @Test
    void appendsNoneOfManyWhereOneIsTooLong() {
        MerkleLog log = Logs.emptyLog();
        byte[] tooLong = new byte[MerkleLog.LONGEST_ENTRY + 1];

        assertThatIllegalArgumentException().isThrownBy(() -> log.append(List.of(new byte[1], tooLong)));
        assertThat(log.frontier()).isEqualTo(Frontier.empty());
    }

    @Test
    void saysWhichNodeIsMissing() {
        MerkleLog log = new MerkleLog(NodeStore.inMemory(), Logs.log(ENTRIES).frontier());

        assertThatExceptionOfType(NodeMissing.class)
                .isThrownBy(() -> log.root(200))
                .withMessage("The node store has no node 0 at level 7");
    }

    @Test
    void refusesToPutAnotherHashInTheSamePlace() {
        NodeStore store = NodeStore.inMemory();
        new MerkleLog(store, Frontier.empty()).append(new byte[] {1});

        assertThatIllegalStateException()
                .isThrownBy(() -> new MerkleLog(store, Frontier.empty()).append(new byte[] {2}));
    }

    @Test
    void refusesAFrontierThatCannotBe() {
        byte[] bytes = Logs.log(ENTRIES).frontier().toBytes();
        bytes[7]++;

        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.fromBytes(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.fromBytes(new byte[9]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.fromBytes(new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(-1, List.of()));
    }

    /** Counts how often it is asked. */
    private static final class CountingStore implements NodeStore {

        private final NodeStore nodes = NodeStore.inMemory();
        private int reads;

        @Override
        public @Nullable Hash node(int level, long index) {
            reads++;
            return nodes.node(level, index);
        }

        @Override
        public void put(int level, long index, Hash hash) {
            nodes.put(level, index, hash);
        }
    }
}
