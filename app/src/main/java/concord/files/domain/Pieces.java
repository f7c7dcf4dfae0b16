package concord.files.domain;

import concord.files.UnreadableContent;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sealed content, piece by piece. Each piece is bound to its place and the last one knows that it is the last, so
 * that none can be left out, doubled or put elsewhere unnoticed.
 */
@Component
class Pieces {

    /** Size of a piece in the clear, in bytes. */
    static final int SIZE = 256 * 1024;

    private final JdbcClient jdbc;

    Pieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID content, Place place, SecretKey key, byte[] plain) {
        jdbc.sql("insert into files.piece (content_id, number, sealed) values (:content, :number, :sealed)")
                .param("content", content)
                .param("number", place.number())
                .param("sealed", Seal.close(key, place.label(), plain).bytes())
                .update();
    }

    byte[] read(UUID content, Place place, SecretKey key) {
        Sealed sealed = jdbc.sql("select sealed from files.piece where content_id = :content and number = :number")
                .param("content", content)
                .param("number", place.number())
                .query((row, number) -> Sealed.of(row.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new UnreadableContent("A piece of a document is missing"));
        return Seal.open(key, place.label(), sealed);
    }

    void removeOf(UUID content) {
        jdbc.sql("delete from files.piece where content_id = :content")
                .param("content", content)
                .update();
    }

    /** Where a piece stands. */
    record Place(int number, boolean last) {

        String label() {
            return (last ? "last piece " : "piece ") + number;
        }
    }
}
