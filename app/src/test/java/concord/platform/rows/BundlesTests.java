package concord.platform.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that wait, and the post under which they are written; held against searches, which only their post sees. */
@ConcordTest
class BundlesTests {

    private static final String KEEP = """
            insert into people.search (id, post_id, text, at)
            select * from unnest(:ids::uuid[], :posts::uuid[], :texts::text[], :at::timestamptz[])
            """;

    @Autowired
    private Bundles bundles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private PostId one;
    private PostId other;

    @BeforeEach
    void arrange() {
        transaction = new TransactionTemplate(transactions);
        one = new PostId(UUID.randomUUID());
        other = new PostId(UUID.randomUUID());
    }

    @Test
    void areReadByTheNextStatementOfTheirTransaction() {
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            keep(one, "first");
            keep(one, "it's \"second\", {with} \\ all, that NULL needs");

            assertThat(kept()).isEqualTo(2);
            assertThat(jdbc.sql("select text from people.search where text like 'it%'")
                            .query(String.class)
                            .single())
                    .isEqualTo("it's \"second\", {with} \\ all, that NULL needs");
        });
    }

    @Test
    void areWrittenBeforeTheCommitWhereNothingElseIsSaid() {
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            keep(one, "alone");
        });

        assertThat(keptBy(one)).isEqualTo(1);
    }

    @Test
    void areWrittenUnderThePostThatActedWhenTheyCame() {
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            keep(one, "mine");
            bundles.actAs(other);
            keep(other, "theirs");
            bundles.actAs(one);
            keep(one, "mine again");
        });

        assertThat(keptBy(one)).isEqualTo(2);
        assertThat(keptBy(other)).isEqualTo(1);
    }

    @Test
    void areRefusedByTheSecondWallUnderAnotherPost() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    bundles.actAs(one);
                    keep(other, "in somebody else's name");
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(keptBy(other)).isZero();
    }

    @Test
    void waitOnWhileSomethingElseIsAskedAside() {
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            keep(one, "waits");

            assertThat(bundles.aside(this::kept)).isZero();
            assertThat(kept()).isEqualTo(1);
        });
    }

    @Test
    void ofAnActThatWasUndoneAreForgottenAndThoseBeforeItStand() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            keep(one, "before");
            Bundles.Point point = bundles.point();
            nested.executeWithoutResult(inner -> {
                bundles.actAs(other);
                keep(other, "written and undone");
                kept();
                keep(other, "never written");
                inner.setRollbackOnly();
            });
            point.wasGoneBackTo();
            bundles.actAs(one);
            keep(one, "after");
        });

        assertThat(keptBy(one)).isEqualTo(2);
        assertThat(keptBy(other)).isZero();
    }

    @Test
    void ofATransactionThatWasUndoneAreNotWrittenByTheNext() {
        transaction.executeWithoutResult(status -> {
            bundles.actAs(one);
            keep(one, "never");
            status.setRollbackOnly();
        });

        assertThat(keptBy(one)).isZero();
    }

    @Test
    void lieAsideWhileAnotherTransactionRuns() {
        var another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            bundles.actAs(one);
            keep(one, "outer");
            another.executeWithoutResult(_ -> {
                assertThat(kept()).as("nobody acts in the other").isZero();
                bundles.actAs(other);
                keep(other, "inner");
            });
            status.setRollbackOnly();
        });

        assertThat(keptBy(one)).isZero();
        assertThat(keptBy(other)).isEqualTo(1);
    }

    @Test
    void manyAreNotAllKeptInMemory() {
        transaction.executeWithoutResult(_ -> {
            bundles.actAs(one);
            for (int row = 0; row < 10_500; row++) {
                keep(one, "row " + row);
            }
            assertThat(bundles.aside(this::kept)).isPositive();
        });

        assertThat(keptBy(one)).isEqualTo(10_500);
    }

    @Test
    void needATransactionAndAStatementThatKnowsTheColumn() {
        assertThatIllegalStateException().isThrownBy(() -> bundles.add(KEEP, new BundledRow()));
        transaction.executeWithoutResult(status -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bundles.add(KEEP, new BundledRow().put("nonsense", 1)));
            status.setRollbackOnly();
        });
    }

    private void keep(PostId post, String text) {
        bundles.add(
                KEEP,
                new BundledRow()
                        .put("ids", UUID.randomUUID())
                        .put("posts", post.value())
                        .put("texts", text)
                        .put("at", Instant.EPOCH));
    }

    private long kept() {
        return jdbc.sql("select count(*) from people.search").query(Long.class).single();
    }

    private long keptBy(PostId post) {
        return transaction.execute(_ -> {
            bundles.actAs(post);
            return kept();
        });
    }
}
