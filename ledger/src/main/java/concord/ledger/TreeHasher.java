package concord.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes apart, so that neither can pass for the other (RFC 9162 section 2.1.1). One per thread. */
final class TreeHasher {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final MessageDigest digest = sha256();

    Hash empty() {
        return new Hash(digest.digest());
    }

    Hash leaf(byte[] leafData) {
        digest.update(LEAF);
        return new Hash(digest.digest(leafData));
    }

    Hash node(Hash left, Hash right) {
        digest.update(NODE);
        digest.update(left.shared());
        return new Hash(digest.digest(right.shared()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
