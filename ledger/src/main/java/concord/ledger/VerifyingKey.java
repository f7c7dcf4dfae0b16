package concord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PublicKey;

/** A public Ed25519 key and the name under which it signs. */
public record VerifyingKey(String name, PublicKey key) {

    private static final byte ED25519_NOTE = 0x01;

    public VerifyingKey {
        KeyName.check(name);
        Ed25519.requirePublic(key);
    }

    /** The first four bytes of a hash of name, kind and key, as c2sp.org/signed-note defines them. */
    public int id() {
        MessageDigest digest = TreeHasher.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        digest.update(ED25519_NOTE);
        return ByteBuffer.wrap(digest.digest(Ed25519.raw(key))).getInt();
    }

    /** The key as partners pass it on: X.509 in PEM, as OpenSSL reads and writes it. */
    public String pem() {
        return Ed25519.pem(key);
    }

    /** Reads a public Ed25519 key in PEM; throws {@link MalformedText} at anything else. */
    public static VerifyingKey fromPem(String name, String pem) {
        return new VerifyingKey(name, Ed25519.fromPem(pem));
    }

    boolean isClaimedBy(NoteSignature signature) {
        return signature.keyName().equals(name) && signature.keyId() == id();
    }

    boolean verify(String text, NoteSignature claim) {
        return Ed25519.verify(key, text.getBytes(UTF_8), claim.signature());
    }
}
