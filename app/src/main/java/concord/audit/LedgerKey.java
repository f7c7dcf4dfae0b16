package concord.audit;

import concord.ledger.SigningKey;
import concord.platform.CannotStart;
import concord.platform.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key with which checkpoints of the ledger are signed: made on the first start, kept in a file that only its owner
 * may read, private half and public half on a line each.
 */
@Component
class LedgerKey {

    private final Path file;
    private final String origin;

    LedgerKey(
            @Value("${concord.ledger-key-file:${concord.data:data}/secrets/ledger-key}") Path file,
            @Value("${concord.ledger-origin:concord.localhost/ledger}") String origin) {
        this.file = file;
        this.origin = origin;
    }

    synchronized SigningKey key() {
        try {
            return new SigningKey(origin, Files.exists(file) ? read() : make());
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The key of the ledger in " + file + " cannot be used (" + e + ").",
                    "Restore the file from the backup of the data folder, or name another with concord.ledger-key-file.",
                    e);
        }
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 2) {
            throw new IOException("two lines were expected");
        }
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
    }

    private KeyPair make() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, OwnerOnly.folder());
        Files.createFile(file, OwnerOnly.file());
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(
                file,
                base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + base64.encodeToString(pair.getPublic().getEncoded()) + "\n");
        return pair;
    }
}
