package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.referrals.Draft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.DraftLines;
import concord.referrals.IntakeRefusal;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals begun and not yet made, sealed. */
@Component
class Drafts {

    /** How long somebody may take (issue: thirty days), counted from the last time that they saved. */
    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final DraftSeal seal;
    private final Ids ids;
    private final Clock clock;

    Drafts(JdbcClient jdbc, DraftSeal seal, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    DraftId save(DraftKey key, String content, Acting acting) {
        DraftSeal.Opened opened = seal.opens(key);
        Optional<Row> there = find(key, opened, acting);
        if (there.isPresent()) {
            update(there.get().id(), opened.seal(content));
            return new DraftId(there.get().id());
        }
        UUID id = key instanceof DraftKey.OfMyPost(DraftId own) ? own.value() : ids.next();
        insert(id, opened, content, acting);
        return new DraftId(id);
    }

    Outcome<Draft> open(DraftKey key, Acting acting) {
        DraftSeal.Opened opened = seal.opens(key);
        return find(key, opened, acting)
                .<Outcome<Draft>>map(row -> Outcome.done(new Draft(
                        new DraftId(row.id()),
                        opened.unseal(row.content()),
                        row.savedAt().toInstant(),
                        row.expires().toInstant())))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    Outcome<DraftId> discard(DraftKey key, Acting acting) {
        return find(key, seal.opens(key), acting)
                .<Outcome<DraftId>>map(row -> {
                    delete(row.id());
                    return Outcome.done(new DraftId(row.id()));
                })
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    /** Uses a draft up: it becomes one referral and never a second. */
    Optional<Refusal> objectionToUse(@Nullable DraftKey key, Acting acting) {
        if (key == null || discard(key, acting) instanceof Outcome.Done<DraftId>) {
            return Optional.empty();
        }
        return Optional.of(new IntakeRefusal.DraftUsedUp());
    }

    int purge() {
        return jdbc.sql("delete from referrals.draft where expires <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<DraftLines.DraftLine> of(PostId post) {
        return jdbc.sql("""
                        select id, saved_at, expires from referrals.draft
                        where holder_post = :post and opens_with is null and expires > :now
                        order by saved_at desc
                        """)
                .param("post", post.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new DraftLines.DraftLine(
                        new DraftId(row.getObject("id", UUID.class)),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires", OffsetDateTime.class).toInstant()))
                .list();
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Row(UUID id, byte[] content, OffsetDateTime savedAt, OffsetDateTime expires) {}

    private Optional<Row> find(DraftKey key, DraftSeal.Opened opened, Acting acting) {
        UUID own = key instanceof DraftKey.OfMyPost(DraftId draft) ? draft.value() : null;
        return jdbc.sql("""
                        select id, content, saved_at, expires from referrals.draft
                        where holder_post = :post and expires > :now and (id = :own or opens_with = :code)
                        for update
                        """)
                .param("post", acting.post().value())
                .param("now", OffsetDateTime.now(clock))
                .param("own", own, Types.OTHER)
                .param("code", opened.lookup(), Types.BINARY)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getBytes("content"),
                        row.getObject("saved_at", OffsetDateTime.class),
                        row.getObject("expires", OffsetDateTime.class)))
                .optional();
    }

    private void insert(UUID id, DraftSeal.Opened opened, String content, Acting acting) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into referrals.draft (id, holder_post, opens_with, content, saved_at, expires)
                        values (:id, :post, :code, :content, :now, :expires)
                        """)
                .param("id", id)
                .param("post", acting.post().value())
                .param("code", opened.lookup(), Types.BINARY)
                .param("content", opened.seal(content))
                .param("now", now)
                .param("expires", now.plus(KEPT))
                .update();
    }

    private void update(UUID id, byte[] content) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update referrals.draft set content = :content, saved_at = :now, expires = :expires where id = :id")
                .param("id", id)
                .param("content", content)
                .param("now", now)
                .param("expires", now.plus(KEPT))
                .update();
    }

    private void delete(UUID id) {
        jdbc.sql("delete from referrals.draft where id = :id").param("id", id).update();
    }
}
