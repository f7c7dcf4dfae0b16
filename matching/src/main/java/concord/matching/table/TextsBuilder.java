package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Gathers texts one after the other. What is gathered may be read before the list is made. */
final class TextsBuilder {

    /** The most that one array of Java holds, with room for what the virtual machine keeps beside it. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int size;
    private int length;

    int add(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        return add(encoded, 0, encoded.length);
    }

    int add(byte[] from, int start, int end) {
        int more = end - start;
        makeRoom(more);
        System.arraycopy(from, start, bytes, length, more);
        length += more;
        ends[size] = length;
        return size++;
    }

    void addAll(Texts others) {
        for (int at = 0; at < others.size(); at++) {
            add(others.bytes(), others.start(at), others.end(at));
        }
    }

    /** Adds what another has gathered, each text put right where it is not plain. */
    void addAllClean(TextsBuilder others) {
        for (int at = 0; at < others.size; at++) {
            int start = others.start(at);
            if (Cells.isPlain(others.bytes, start, others.ends[at])) {
                add(others.bytes, start, others.ends[at]);
            } else {
                add(others.clean(at));
            }
        }
    }

    String get(int index) {
        return new String(bytes, start(index), ends[index] - start(index), UTF_8);
    }

    /** The text as it should read. */
    String clean(int index) {
        return Cells.text(bytes, start(index), ends[index]);
    }

    boolean isPlain(int index) {
        return Cells.isPlain(bytes, start(index), ends[index]);
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isEqual(int index, byte[] other, int start, int end) {
        return Arrays.equals(bytes, start(index), ends[index], other, start, end);
    }

    int size() {
        return size;
    }

    Texts build() {
        return new Texts(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, size), size);
    }

    private void makeRoom(int more) {
        if (more > MOST_BYTES - length) {
            throw new IllegalStateException(
                    "A column of more than two gigabytes of different values cannot be held in memory.");
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(length + more, bytes.length * 2L)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
    }
}
