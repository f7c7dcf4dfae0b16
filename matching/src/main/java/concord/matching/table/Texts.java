package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * A list of strings kept as bytes, because millions of {@link String} objects would take several times the room. Reading one makes a
 * new string: whoever needs it often keeps what was worked out from it.
 */
final class Texts extends AbstractList<String> implements RandomAccess {

    private final byte[] bytes;
    /** Where each text ends; the first begins at 0. */
    private final int[] ends;

    private final int size;

    Texts(byte[] bytes, int[] ends, int size) {
        this.bytes = bytes;
        this.ends = ends;
        this.size = size;
    }

    @Override
    public String get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int start = start(index);
        return new String(bytes, start, ends[index] - start, UTF_8);
    }

    @Override
    public int size() {
        return size;
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
}
