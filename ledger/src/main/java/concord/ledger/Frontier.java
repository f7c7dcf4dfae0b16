package concord.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an append must know of the log before it: its size and the roots of its complete subtrees, largest first.
 * At most 63 hashes, so that a log of any length grows without reading what is in it.
 */
public record Frontier(long size, List<Hash> peaks) {

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "A log of %d entries does not have %d peaks".formatted(size, peaks.size()));
        }
    }

    /** The frontier of a log without entries. */
    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** The root of the log, from the peaks alone. */
    public Hash root() {
        return new Peaks(this).root();
    }

    /** The size in eight bytes, highest first, then the peaks. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES + peaks.size() * Hash.LENGTH);
        buffer.putLong(size);
        peaks.forEach(peak -> buffer.put(peak.shared()));
        return buffer.array();
    }

    /** Reads what {@link #toBytes} wrote. */
    public static Frontier fromBytes(byte[] bytes) {
        if (bytes.length < Long.BYTES || (bytes.length - Long.BYTES) % Hash.LENGTH != 0) {
            throw new IllegalArgumentException("%d bytes are not a frontier".formatted(bytes.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long size = buffer.getLong();
        List<Hash> peaks = new ArrayList<>();
        while (buffer.hasRemaining()) {
            byte[] peak = new byte[Hash.LENGTH];
            buffer.get(peak);
            peaks.add(new Hash(peak));
        }
        return new Frontier(size, peaks);
    }
}
