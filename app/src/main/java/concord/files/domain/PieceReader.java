package concord.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.BiConsumer;

/** Reads content piece by piece, one piece ahead, so that no more than two stand in memory whatever is sent. */
final class PieceReader {

    /** The largest file that is kept. */
    static final int LIMIT_MEGABYTES = 10;

    private static final long LIMIT = LIMIT_MEGABYTES * 1024L * 1024;

    private final InputStream content;
    private final MessageDigest digest = Digests.sha256();
    private final byte[] head;
    private long size;

    PieceReader(InputStream content) throws IOException {
        this.content = content;
        this.head = content.readNBytes(Pieces.SIZE);
    }

    /** The first piece; empty where there is nothing. */
    byte[] first() {
        return head.clone();
    }

    /** Hands on each piece with its place; false as soon as there is more than the limit. */
    boolean eachWithinLimit(BiConsumer<Pieces.Place, byte[]> taker) throws IOException {
        byte[] piece = head;
        for (int number = 0; piece.length > 0; number++) {
            size += piece.length;
            if (size > LIMIT) {
                return false;
            }
            digest.update(piece);
            byte[] next = content.readNBytes(Pieces.SIZE);
            taker.accept(new Pieces.Place(number, next.length == 0), piece);
            piece = next;
        }
        return true;
    }

    long size() {
        return size;
    }

    byte[] sha256() {
        return digest.digest();
    }
}
