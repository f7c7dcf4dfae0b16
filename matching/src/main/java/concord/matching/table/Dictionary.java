package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Gives each distinct text a number, in the order in which they first come; the blank is 0 from the start. */
final class Dictionary {

    private final TextsBuilder texts = new TextsBuilder();
    /** Open addressing: a number, or -1 where the place is free. */
    private int[] places = new int[64];
    /** The hash of each text by number, so that growing reads no text and a search seldom compares two that differ. */
    private int[] hashes = new int[32];

    Dictionary() {
        Arrays.fill(places, -1);
        code(new byte[0], 0, 0);
    }

    int code(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        return code(encoded, 0, encoded.length);
    }

    int code(byte[] from, int start, int end) {
        int hash = hash(from, start, end);
        int mask = places.length - 1;
        int place = hash & mask;
        for (int code = places[place]; code >= 0; code = places[place]) {
            if (hashes[code] == hash && texts.isEqual(code, from, start, end)) {
                return code;
            }
            place = (place + 1) & mask;
        }
        return added(from, start, end, hash, place);
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
        places[place] = code;
        if (2 * texts.size() > places.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        int[] larger = new int[Math.multiplyExact(places.length, 2)];
        Arrays.fill(larger, -1);
        int mask = larger.length - 1;
        for (int code = 0; code < texts.size(); code++) {
            int place = hashes[code] & mask;
            while (larger[place] >= 0) {
                place = (place + 1) & mask;
            }
            larger[place] = code;
        }
        places = larger;
    }

    private static int hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        for (int at = start; at < end; at++) {
            hash = (hash ^ bytes[at]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
