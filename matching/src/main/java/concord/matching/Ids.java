package concord.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The ids of a stretch of rows as bytes one behind the other; a UUID takes seventeen of them. One thread writes; what it has written may be read. */
final class Ids {

    private static final int UUID_LENGTH = 36;
    private static final byte PLAIN = 0;
    private static final byte PACKED = 1;

    private final int[] ends;
    private volatile byte[] bytes = new byte[1 << 10];

    Ids(int rows) {
        ends = new int[rows];
    }

    void set(int row, String id) {
        byte[] written = bytes(id);
        int from = begin(row);
        int end = from + written.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        System.arraycopy(written, 0, bytes, from, written.length);
        ends[row] = end;
    }

    /** Overwrites the id. */
    void forget(int row) {
        Arrays.fill(bytes, begin(row), ends[row], PLAIN);
    }

    String get(int row) {
        byte[] all = bytes;
        int from = begin(row);
        if (all[from] == PLAIN) {
            return new String(all, from + 1, ends[row] - from - 1, StandardCharsets.UTF_8);
        }
        return new UUID(number(all, from + 1), number(all, from + 9)).toString();
    }

    private int begin(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private static byte[] bytes(String id) {
        if (id.length() == UUID_LENGTH && isUuid(id)) {
            UUID uuid = UUID.fromString(id);
            byte[] packed = new byte[17];
            packed[0] = PACKED;
            put(packed, 1, uuid.getMostSignificantBits());
            put(packed, 9, uuid.getLeastSignificantBits());
            return packed;
        }
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[text.length + 1];
        System.arraycopy(text, 0, plain, 1, text.length);
        return plain;
    }

    /** Only what reads back letter for letter is taken for one. */
    private static boolean isUuid(String id) {
        for (int at = 0; at < UUID_LENGTH; at++) {
            char sign = id.charAt(at);
            boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
            if (dash ? sign != '-' : !(sign >= '0' && sign <= '9') && !(sign >= 'a' && sign <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static void put(byte[] into, int at, long number) {
        for (int place = 0; place < Long.BYTES; place++) {
            into[at + place] = (byte) (number >>> (8 * (7 - place)));
        }
    }

    private static long number(byte[] from, int at) {
        long number = 0;
        for (int place = 0; place < Long.BYTES; place++) {
            number = (number << 8) | (from[at + place] & 0xFF);
        }
        return number;
    }
}
