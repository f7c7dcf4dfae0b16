package concord.benchmarks;

import concord.ledger.Checkpoint;
import concord.ledger.Export;
import concord.ledger.Frontier;
import concord.ledger.Hash;
import concord.ledger.MerkleLog;
import concord.ledger.NodeStore;
import concord.ledger.SigningKey;
import concord.ledger.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/**
 * Measures the ledger: appending, exporting and verifying a million entries of 300 bytes, and making and checking
 * proofs in a log of that length. Each figure is the median of three runs after one that is thrown away. The first
 * argument, if any, is another number of entries; a second keeps the export, and the key beside it.
 */
public final class LedgerBenchmark {

    private static final int ENTRY_BYTES = 300;
    private static final int PROOFS = 20_000;

    private final int count;
    private final NodeStore store = NodeStore.inMemory();
    private final SigningKey key;
    private Frontier frontier = Frontier.empty();

    private LedgerBenchmark(int count, SigningKey key) {
        this.count = count;
        this.key = key;
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        SigningKey key = new SigningKey(
                "concord.example/ledger",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Path file = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempFile("ledger", ".export");
        System.out.println(Machine.describe());
        System.out.printf("%,d entries of %d bytes%n", count, ENTRY_BYTES);
        try {
            new LedgerBenchmark(count, key).run(file);
        } finally {
            keepOrDelete(arguments.length > 1, file, key);
        }
    }

    private static void keepOrDelete(boolean keep, Path file, SigningKey key) throws IOException {
        if (keep) {
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".pem"),
                    key.verifyingKey().pem());
        } else {
            Files.delete(file);
        }
    }

    private void run(Path file) throws IOException {
        rate("append, one log object", median(this::appendInOneGo));
        rate("append, a log object for each entry", median(this::appendEachFromTheStoredFrontier));
        rate("export to a file", median(() -> export(file)));
        System.out.printf("%-40s %,15d bytes%n", "size of the export", Files.size(file));
        rate("verify the export", median(() -> verify(file)));
        each("make an inclusion proof", median(() -> prove(false)));
        each("make and check an inclusion proof", median(() -> prove(true)));
        each("make a consistency proof", median(() -> extend(false)));
        each("make and check a consistency proof", median(() -> extend(true)));
    }

    private void appendInOneGo() {
        MerkleLog log = new MerkleLog(NodeStore.inMemory(), Frontier.empty());
        for (int index = 0; index < count; index++) {
            log.append(entry(index));
        }
        frontier = log.frontier();
    }

    /** As the application does it: the frontier comes from its row and goes back there. */
    private void appendEachFromTheStoredFrontier() {
        byte[] row = Frontier.empty().toBytes();
        for (int index = 0; index < count; index++) {
            row = new MerkleLog(store, Frontier.fromBytes(row))
                    .append(entry(index))
                    .frontier()
                    .toBytes();
        }
    }

    private void export(Path file) throws IOException {
        Checkpoint checkpoint =
                new Checkpoint(key.name(), count, frontier.root(), Instant.parse("2026-11-22T09:00:00Z"));
        try (OutputStream out = Files.newOutputStream(file)) {
            Export export = new Export(out, checkpoint.sign(key));
            for (int index = 0; index < count; index++) {
                export.add(entry(index));
            }
            export.finish();
        }
    }

    private void verify(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            require(Verifier.of(key.keys().getPublic()).verify(in).isVerified());
        }
    }

    private void prove(boolean check) {
        Random random = new Random(1);
        MerkleLog log = new MerkleLog(store, frontier);
        Hash root = frontier.root();
        for (int round = 0; round < PROOFS; round++) {
            int index = random.nextInt(count);
            var proof = log.inclusion(index, count);
            require(!check || proof.verify(Hash.ofLeaf(entry(index)), root));
        }
    }

    private void extend(boolean check) {
        Random random = new Random(2);
        MerkleLog log = new MerkleLog(store, frontier);
        Hash root = frontier.root();
        for (int round = 0; round < PROOFS; round++) {
            int from = 1 + random.nextInt(count);
            var proof = log.consistency(from, count);
            require(!check || proof.verify(log.root(from), root));
        }
    }

    /** An entry that differs from all others and costs next to nothing to make. */
    private static byte[] entry(int index) {
        byte[] entry = new byte[ENTRY_BYTES];
        ByteBuffer.wrap(entry).putInt(index);
        return entry;
    }

    private static void require(boolean verified) {
        if (!verified) {
            throw new IllegalStateException("What was measured does not verify");
        }
    }

    private static double median(Run run) throws IOException {
        run.once();
        double[] seconds = new double[3];
        for (int round = 0; round < seconds.length; round++) {
            long start = System.nanoTime();
            run.once();
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[1];
    }

    private void rate(String what, double seconds) {
        System.out.printf("%-40s %,15.0f entries a second (%.2f s)%n", what, count / seconds, seconds);
    }

    private static void each(String what, double seconds) {
        System.out.printf("%-40s %,15.1f microseconds%n", what, seconds / PROOFS * 1e6);
    }

    /** What is measured. */
    private interface Run {
        void once() throws IOException;
    }
}
