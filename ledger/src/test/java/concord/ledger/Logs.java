package concord.ledger;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logs, keys and checkpoints that are valid until a test spoils them. */
final class Logs {

    static final String ORIGIN = "concord.example/ledger";
    static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    static final SigningKey LOG_KEY = new SigningKey(ORIGIN, keys());
    static final SigningKey WITNESS_KEY = new SigningKey("north.example/witness", keys());

    private Logs() {}

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Entries of 0 to 40 bytes, the same for each seed. */
    static List<byte[]> entries(int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> entries = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            byte[] entry = new byte[random.nextInt(41)];
            random.nextBytes(entry);
            entries.add(entry);
        }
        return entries;
    }

    static MerkleLog log(List<byte[]> entries) {
        MerkleLog log = emptyLog();
        log.append(entries);
        return log;
    }

    static MerkleLog emptyLog() {
        return new MerkleLog(NodeStore.inMemory(), Frontier.empty());
    }

    static Checkpoint checkpoint(List<byte[]> entries) {
        return new Checkpoint(ORIGIN, entries.size(), ReferenceTree.root(entries), MORNING);
    }

    static Hash flipped(Hash hash, int position) {
        byte[] bytes = hash.bytes();
        bytes[position % Hash.LENGTH] ^= (byte) (1 << position % 8);
        return new Hash(bytes);
    }
}
