package concord.referrals.domain;

import concord.files.Sealing;
import concord.referrals.ComeBackCode;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals drafts. The key to a visitor's draft comes from the visitor's code by Argon2id and is kept nowhere: whoever
 * steals the database, and whoever runs it, reads nothing. The draft of a post is sealed under the installation's key.
 */
@Component
class DraftSeal {

    private static final byte[] SALT = "concord referral draft".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int HALF = 32;

    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    DraftSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    Opened opens(DraftKey key) {
        return switch (key) {
            case DraftKey.ByCode(ComeBackCode code) -> byCode(code);
            case DraftKey.OfMyPost(DraftId draft) -> new OfPost(sealing, "referral-draft " + draft.value());
        };
    }

    /** What a key has opened: the way to the row, and to its content. */
    sealed interface Opened {

        /** Finds the row without saying the code; absent where the row is found by its identifier. */
        byte @Nullable [] lookup();

        byte[] seal(String content);

        String unseal(byte[] sealed);
    }

    private record OfPost(Sealing sealing, String label) implements Opened {
        @Override
        public byte @Nullable [] lookup() {
            return null;
        }

        @Override
        public byte[] seal(String content) {
            return sealing.close(label, content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String unseal(byte[] sealed) {
            return new String(sealing.open(label, sealed), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record ByDerivedKey(byte[] lookup, SecretKey key, SecureRandom random) implements Opened {
        @Override
        public byte[] seal(String content) {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        }

        @Override
        public String unseal(byte[] sealed) {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
        }

        private byte[] cipher(int mode, byte[] nonce, byte[] content) {
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(128, nonce));
                cipher.updateAAD(lookup);
                return cipher.doFinal(content);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A draft found by its code did not open with it", e);
            }
        }
    }

    /** Argon2id with OWASP's parameters (19 MiB, two passes); the code itself has 55 bits. */
    private Opened byCode(ComeBackCode code) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(SALT)
                .withMemoryAsKB(19_456)
                .withIterations(2)
                .withParallelism(1)
                .build());
        byte[] derived = new byte[2 * HALF];
        argon.generateBytes(code.value().getBytes(StandardCharsets.UTF_8), derived);
        return new ByDerivedKey(
                Arrays.copyOf(derived, HALF),
                new SecretKeySpec(Arrays.copyOfRange(derived, HALF, 2 * HALF), "AES"),
                random);
    }
}
