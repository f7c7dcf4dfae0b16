package concord.files.domain;

import concord.platform.gate.PostId;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches the pieces of a document whose reading the Gate has let through and recorded, each in a short transaction
 * of its own under the same post: a reader with a slow line holds no connection, and row-level security is asked anew
 * for every piece.
 */
@Component
class PieceLoan {

    private final Pieces pieces;
    private final JdbcClient jdbc;
    private final TransactionTemplate each;

    PieceLoan(Pieces pieces, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.pieces = pieces;
        this.jdbc = jdbc;
        this.each = new TransactionTemplate(transactions);
        this.each.setReadOnly(true);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Reader to(PostId post) {
        return (content, place, key) -> Objects.requireNonNull(each.execute(_ -> {
            jdbc.sql("select set_config('concord.post', :post, true)")
                    .param("post", post.value().toString())
                    .query()
                    .singleColumn();
            return pieces.read(content, place, key);
        }));
    }

    /** Reads one piece in the clear. */
    interface Reader {

        byte[] read(UUID content, Pieces.Place place, SecretKey key);
    }
}
