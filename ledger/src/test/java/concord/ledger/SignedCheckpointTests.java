package concord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedCheckpointTests {

    private static final Checkpoint CHECKPOINT = Logs.checkpoint(Logs.entries(10, 4));

    @Test
    void isVerifiedByTheKeyThatSignedItAndByNoOther() {
        SignedCheckpoint signed = CHECKPOINT.sign(Logs.LOG_KEY);

        assertThat(signed.verify(Logs.LOG_KEY.keys().getPublic())).isTrue();
        assertThat(signed.verify(Logs.WITNESS_KEY.keys().getPublic())).isFalse();
        assertThat(signed.verify(Logs.WITNESS_KEY.verifyingKey())).isFalse();
    }

    @Test
    void carriesTheSignaturesOfWitnessesBesideItsOwn() {
        SignedCheckpoint witnessed = SignedCheckpoint.parse(
                CHECKPOINT.sign(Logs.LOG_KEY).witness(Logs.WITNESS_KEY).text());

        assertThat(witnessed.signatures())
                .extracting(NoteSignature::keyName)
                .containsExactly("concord.example/ledger", "north.example/witness");
        assertThat(witnessed.verify(Logs.LOG_KEY.verifyingKey())).isTrue();
        assertThat(witnessed.verify(Logs.WITNESS_KEY.verifyingKey())).isTrue();
    }

    @Test
    void isNotVerifiedOnceAnyBitOfItsTextIsFlipped() {
        byte[] text = CHECKPOINT.sign(Logs.LOG_KEY).text().getBytes(UTF_8);
        for (int bit = 0; bit < 8 * text.length; bit++) {
            text[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isVerified(new String(text, UTF_8))).as("bit %d", bit).isFalse();
            text[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void isNotVerifiedWhereOneOfTwoClaimsOfItsKeyIsFalse() {
        NoteSignature proper = CHECKPOINT.sign(Logs.LOG_KEY).signatures().getFirst();
        NoteSignature forged = NoteSignature.of(Logs.ORIGIN, proper.keyId(), new byte[64]);

        SignedCheckpoint signed = new SignedCheckpoint(CHECKPOINT, List.of(proper, forged));

        assertThat(signed.verify(Logs.LOG_KEY.verifyingKey())).isFalse();
    }

    @Test
    void takesASignatureOfTheWrongLengthForAFalseOne() {
        NoteSignature stub =
                NoteSignature.of(Logs.ORIGIN, Logs.LOG_KEY.verifyingKey().id(), new byte[3]);

        assertThat(new SignedCheckpoint(CHECKPOINT, List.of(stub)).verify(Logs.LOG_KEY.verifyingKey()))
                .isFalse();
    }

    @Test
    void isSignedOnlyUnderTheOriginsName() {
        assertThatIllegalArgumentException().isThrownBy(() -> CHECKPOINT.sign(Logs.WITNESS_KEY));
    }

    /** The vector of golang.org/x/mod/sumdb/note: Ed25519 signs the same text always in the same way. */
    @Test
    void signsANoteAsOthersDo() throws GeneralSecurityException {
        SigningKey peter = new SigningKey("PeterNeumann", peterNeumann());
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";

        NoteSignature signature = peter.sign(text);

        assertThat(peter.verifyingKey().id()).isEqualTo(0xc74f20a3);
        assertThat(signature.text())
                .isEqualTo(
                        "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotp"
                                + "RZb6KE6RyyBwJnAM=\n");
        assertThat(peter.verifyingKey().verify(text, signature)).isTrue();
    }

    @Test
    void readsTheKeyThatItPrinted() {
        VerifyingKey key = Logs.LOG_KEY.verifyingKey();

        assertThat(VerifyingKey.fromPem(key.name(), key.pem())).isEqualTo(key);
        assertThat(VerifyingKey.fromPem(key.name(), key.pem().replace("\n", "\r\n")))
                .isEqualTo(key);
    }

    @Test
    void refusesKeysOfAnotherKind() throws GeneralSecurityException {
        KeyPair curve448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        KeyPair mixed = new KeyPair(
                Logs.LOG_KEY.keys().getPublic(), Logs.WITNESS_KEY.keys().getPrivate());

        assertThatIllegalArgumentException().isThrownBy(() -> new SigningKey("log", curve448));
        assertThatIllegalArgumentException().isThrownBy(() -> new SigningKey("log", mixed));
        for (String pem :
                List.of("", "junk", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n", pem(curve448))) {
            assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> VerifyingKey.fromPem("log", pem));
        }
    }

    @Test
    void doesNotPrintItsKey() {
        assertThat(Logs.LOG_KEY).hasToString("SigningKey[concord.example/ledger]");
    }

    private static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static boolean isVerified(String text) {
        try {
            return SignedCheckpoint.parse(text).verify(Logs.LOG_KEY.keys().getPublic());
        } catch (MalformedText refused) {
            return false;
        }
    }

    /** Both keys as published, without their leading byte for the kind of key, in the wrapping that the JDK reads. */
    private static KeyPair peterNeumann() throws GeneralSecurityException {
        String pub =
                HexFormat.of().formatHex(Base64.getDecoder().decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
        String seed =
                HexFormat.of().formatHex(Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"));
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                factory.generatePublic(
                        new X509EncodedKeySpec(HexFormat.of().parseHex("302a300506032b6570032100" + pub.substring(2)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(
                        HexFormat.of().parseHex("302e020100300506032b657004220420" + seed.substring(2)))));
    }
}
