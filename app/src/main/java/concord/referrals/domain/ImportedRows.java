package concord.referrals.domain;

import concord.files.Sealing;
import concord.platform.gate.Acting;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import concord.referrals.ReferralId;
import concord.referrals.SourceRow;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows of other lists have become referrals, as digests under the installation's key. */
@Component
class ImportedRows {

    private static final String CLAIM = """
            insert into referrals.imported_row (identity, content, referral_id, at, post_id)
            values (:identity, :content, :referral, :at, :post)
            on conflict (identity) do nothing
            """;

    /** Fails, and with it the attempt, where somebody else has taken one of the rows. */
    private static final String CLAIM_ALL = """
            insert into referrals.imported_row (identity, content, referral_id, at, post_id)
            select * from unnest(:identities::bytea[], :contents::bytea[], :referrals::uuid[], :at::timestamptz[],
                :posts::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Sealing sealing;
    private final Clock clock;

    ImportedRows(JdbcClient jdbc, Bundles bundles, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What stands about a row; absent where it never came. */
    record Earlier(ReferralId referral, boolean changed) {}

    /**
     * Takes a row for a referral. Whoever brings the same row at the same moment waits here until it is known whether this
     * one stands.
     */
    @Nullable
    Earlier claim(SourceRow row, ReferralId referral, Acting acting) {
        if (bundles.isHopeful()) {
            claimWithOthers(row, referral, acting);
            return null;
        }
        int claimed = jdbc.sql(CLAIM)
                .param("identity", identity(row))
                .param("content", content(row))
                .param("referral", referral.value())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .update();
        return claimed == 1 ? null : earlier(List.of(row)).get(row);
    }

    private void claimWithOthers(SourceRow row, ReferralId referral, Acting acting) {
        bundles.add(
                CLAIM_ALL,
                new BundledRow()
                        .put("identities", identity(row))
                        .put("contents", content(row))
                        .put("referrals", referral.value())
                        .put("at", OffsetDateTime.now(clock))
                        .put("posts", acting.post().value()));
    }

    /** Those that came before. */
    Map<SourceRow, Earlier> earlier(Collection<SourceRow> rows) {
        var byIdentity = new HashMap<ByteBuffer, Row>();
        jdbc.sql("select identity, content, referral_id from referrals.imported_row where identity = any (:identities)")
                .param("identities", rows.stream().map(this::identity).toArray(byte[][]::new))
                .query((row, number) -> byIdentity.put(
                        ByteBuffer.wrap(row.getBytes("identity")),
                        new Row(
                                ByteBuffer.wrap(row.getBytes("content")),
                                new ReferralId(row.getObject("referral_id", UUID.class)))))
                .list();
        var earlier = new HashMap<SourceRow, Earlier>();
        for (SourceRow row : rows) {
            Row found = byIdentity.get(ByteBuffer.wrap(identity(row)));
            if (found != null) {
                earlier.put(row, new Earlier(found.referral(), !found.content().equals(ByteBuffer.wrap(content(row)))));
            }
        }
        return earlier;
    }

    private record Row(ByteBuffer content, ReferralId referral) {}

    private byte[] identity(SourceRow row) {
        return sealing.digest("identity of an imported row", row.identity());
    }

    private byte[] content(SourceRow row) {
        return sealing.digest("content of an imported row", row.content());
    }
}
