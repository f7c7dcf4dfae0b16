package concord.ledger;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The JDK's Ed25519 (RFC 8032), and its keys as bytes and as PEM (RFC 8410). */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final String PEM_START = "-----BEGIN PUBLIC KEY-----\n";
    private static final String PEM_END = "\n-----END PUBLIC KEY-----\n";

    /** What X.509 writes before the 32 bytes of every Ed25519 public key (RFC 8410 section 4). */
    private static final byte[] X509_START = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int X509_LENGTH = X509_START.length + 32;

    private Ed25519() {}

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (InvalidKeyException wrongKind) {
            throw new IllegalArgumentException("Not a private Ed25519 key", wrongKind);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Signing failed", fault);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] claim) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(claim);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Verifying failed", fault);
        }
    }

    static void requirePair(KeyPair keys) {
        requirePublic(keys.getPublic());
        byte[] probe = X509_START;
        if (!verify(keys.getPublic(), probe, sign(keys.getPrivate(), probe))) {
            throw new IllegalArgumentException("The private and the public key do not belong together");
        }
    }

    static void requirePublic(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null
                || encoded.length != X509_LENGTH
                || !Arrays.equals(X509_START, Arrays.copyOf(encoded, X509_START.length))) {
            throw new IllegalArgumentException("Not a public Ed25519 key");
        }
    }

    /** The key's 32 bytes of RFC 8032. */
    static byte[] raw(PublicKey key) {
        return Arrays.copyOfRange(key.getEncoded(), X509_START.length, X509_LENGTH);
    }

    static String pem(PublicKey key) {
        return PEM_START + StrictBase64.encode(key.getEncoded()) + PEM_END;
    }

    static PublicKey fromPem(String pem) {
        String text = pem.replace("\r\n", "\n").strip() + "\n";
        if (!text.startsWith(PEM_START) || !text.endsWith(PEM_END)) {
            throw new MalformedText(1, "expected a public key in PEM (\"BEGIN PUBLIC KEY\")");
        }
        String body =
                text.substring(PEM_START.length(), Math.max(PEM_START.length(), text.length() - PEM_END.length()));
        try {
            PublicKey key =
                    KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(StrictBase64.decode(body)));
            requirePublic(key);
            return key;
        } catch (IllegalArgumentException | InvalidKeySpecException otherKey) {
            throw new MalformedText(2, "expected an Ed25519 public key");
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Every Java platform has Ed25519", fault);
        }
    }
}
