package concord.files.domain;

import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The key of this installation. It wraps the keys of persons, and those of uploads that have no person yet. It is
 * never in the database, so that a stolen database or backup of it alone tells nothing.
 */
final class InstallationKey {

    private final SecretKey key;

    InstallationKey(SecretKey key) {
        this.key = key;
    }

    Sealed wrapSubject(UUID id, SecretKey subject) {
        return Seal.close(key, "subject-key " + id, subject.getEncoded());
    }

    SecretKey unwrapSubject(UUID id, Sealed wrapped) {
        return Seal.key(Seal.open(key, "subject-key " + id, wrapped));
    }

    Sealed wrapUpload(UUID id, SecretKey upload) {
        return Seal.close(key, "upload " + id, upload.getEncoded());
    }

    SecretKey unwrapUpload(UUID id, Sealed wrapped) {
        return Seal.key(Seal.open(key, "upload " + id, wrapped));
    }

    byte[] sealForRoom(String label, byte[] plain) {
        return Seal.close(key, "room " + label, plain).bytes();
    }

    byte[] openForRoom(String label, byte[] sealed) {
        return Seal.open(key, "room " + label, Sealed.of(sealed));
    }

    byte[] digestForRoom(String label, String content) {
        return Digests.hmacSha256(key.getEncoded(), "room " + label + "\0" + content);
    }

    /** Tells one installation's key from another's, and nothing of the key. */
    byte[] check() {
        return Digests.hmacSha256(key.getEncoded(), "concord installation key");
    }
}
