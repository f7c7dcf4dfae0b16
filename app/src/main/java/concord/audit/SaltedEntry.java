package concord.audit;

import concord.access.Deed;
import concord.platform.gate.StaffId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An entry on its way into the tables, with the salt under which its content was digested. */
final class SaltedEntry {

    private final EntryRow row;
    private final byte[] salt;

    private SaltedEntry(EntryRow row, byte[] salt) {
        this.row = row;
        this.salt = salt;
    }

    static SaltedEntry of(long index, Deed deed, byte[] salt) {
        StaffId holder = deed.acting().holder();
        var row = new EntryRow(
                index,
                deed.at(),
                deed.acting().post().value(),
                holder == null ? null : holder.value(),
                deed.acting().via().name(),
                deed.act(),
                deed.kind().name(),
                deed.about(),
                HexFormat.of().formatHex(digest(salt, deed.content())));
        return new SaltedEntry(row, salt);
    }

    EntryRow row() {
        return row;
    }

    byte[] salt() {
        return salt;
    }

    private static byte[] digest(byte[] salt, String content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
