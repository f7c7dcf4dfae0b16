package concord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;

/**
 * A named Ed25519 key pair that signs checkpoints: the log's own, under the log's origin, or a witness's. The public
 * half is needed because a signature names its key by a hash of it.
 */
public record SigningKey(String name, KeyPair keys) {

    /** Refuses halves that do not belong together: what they signed could never be verified. */
    public SigningKey {
        KeyName.check(name);
        Ed25519.requirePair(keys);
    }

    public VerifyingKey verifyingKey() {
        return new VerifyingKey(name, keys.getPublic());
    }

    NoteSignature sign(String text) {
        return NoteSignature.of(name, verifyingKey().id(), Ed25519.sign(keys.getPrivate(), text.getBytes(UTF_8)));
    }

    /** The name alone: a key does not belong into a log line. */
    @Override
    public String toString() {
        return "SigningKey[" + name + "]";
    }
}
