package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Gives each distinct text a number, in the order in which they first come; the blank is 0 from the start. */
final class Dictionary {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final TextsBuilder texts = new TextsBuilder();
    /** Open addressing: a text's hash in the upper half and its number, counted from 1, in the lower; 0 where the place is free. */
    private long[] places = new long[64];
    /** The hash of each text by number, so that growing reads no text and a search seldom compares two that differ. */
    private int[] hashes = new int[32];

    Dictionary() {
        code(new byte[0], 0, 0);
    }

    int code(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        return code(encoded, 0, encoded.length);
    }

    /** The number here of a text of another dictionary, put right where it is not plain. */
    int codeOfClean(Dictionary other, int code) {
        return other.texts.isPlain(code)
                ? code(other.texts.bytes(), other.texts.start(code), other.texts.end(code), other.hashes[code])
                : code(other.texts.clean(code));
    }

    int code(byte[] from, int start, int end) {
        return code(from, start, end, hash(from, start, end));
    }

    private int code(byte[] from, int start, int end, int hash) {
        int mask = places.length - 1;
        int place = hash & mask;
        for (long entry = places[place]; entry != 0; entry = places[place]) {
            int code = (int) entry - 1;
            if ((int) (entry >>> 32) == hash && texts.isEqual(code, from, start, end)) {
                return code;
            }
            place = (place + 1) & mask;
        }
        return added(from, start, end, hash, place);
    }

    /** The number of bytes of text, without blanks at the ends and put right where it is not plain. */
    int codeOfStripped(byte[] from, int start, int end) {
        if (!Cells.isPlain(from, start, end)) {
            return code(Cells.text(from, start, end));
        }
        int first = start;
        int last = end;
        while (first < last && from[first] == ' ') {
            first++;
        }
        while (last > first && from[last - 1] == ' ') {
            last--;
        }
        return code(from, first, last);
    }

    String text(int code) {
        return texts.get(code);
    }

    int size() {
        return texts.size();
    }

    Texts build() {
        return texts.build();
    }

    private int added(byte[] from, int start, int end, int hash, int place) {
        int code = texts.add(from, start, end);
        if (code == hashes.length) {
            hashes = Arrays.copyOf(hashes, code * 2);
        }
        hashes[code] = hash;
        places[place] = entry(hash, code);
        if (2 * texts.size() > places.length) {
            grow();
        }
        return code;
    }

    private static long entry(int hash, int code) {
        return ((long) hash << 32) | (code + 1);
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(places.length, 2)];
        int mask = larger.length - 1;
        for (int code = 0; code < texts.size(); code++) {
            int place = hashes[code] & mask;
            while (larger[place] != 0) {
                place = (place + 1) & mask;
            }
            larger[place] = entry(hashes[code], code);
        }
        places = larger;
    }

    /** Eight bytes at a time; the last eight may overlap those before. */
    private static int hash(byte[] bytes, int start, int end) {
        int length = end - start;
        long hash = length * FACTOR;
        if (length >= Long.BYTES) {
            for (int at = start; at < end - Long.BYTES; at += Long.BYTES) {
                hash = mixed(hash ^ (long) LONGS.get(bytes, at));
            }
            hash = mixed(hash ^ (long) LONGS.get(bytes, end - Long.BYTES));
        } else {
            long tail = 0;
            for (int at = start; at < end; at++) {
                tail = (tail << 8) | (bytes[at] & 0xFF);
            }
            hash = mixed(hash ^ tail);
        }
        return (int) (hash ^ (hash >>> 32));
    }

    /** Both halves of the product, so that every bit of the text reaches the low bits, by which a place is chosen. */
    private static long mixed(long hash) {
        return (hash * FACTOR) ^ Math.unsignedMultiplyHigh(hash, FACTOR);
    }
}
