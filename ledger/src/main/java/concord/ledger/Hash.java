package concord.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash: the name of a leaf, of a subtree or of a whole log. Immutable, compared by content. */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content below
public record Hash(byte[] bytes) {

    /** The length of every hash, in bytes. */
    public static final int LENGTH = 32;

    public Hash {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        bytes = bytes.clone();
    }

    /** The hash under which this entry stands in the tree (RFC 9162 section 2.1.1). */
    public static Hash ofLeaf(byte[] leafData) {
        return new TreeHasher().leaf(leafData);
    }

    /** The root of a log without entries. */
    public static Hash ofEmptyLog() {
        return new TreeHasher().empty();
    }

    /** Reads what {@link #hex} printed. Upper case is read too. */
    public static Hash fromHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** Reads what {@link #base64} printed, and no other spelling of the same bytes. */
    public static Hash fromBase64(String base64) {
        return new Hash(StrictBase64.decode(base64));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    /** The bytes themselves, for digests in this package that only read them. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash(byte[] theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
