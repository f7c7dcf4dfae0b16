package concord.sharing.domain;

import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.sharing.Disclosure;
import concord.sharing.DisclosureId;
import concord.sharing.Ground;
import concord.sharing.Reply;
import concord.sharing.RequestId;
import concord.sharing.SevenQuestions;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disclosure ledger: written with each request and each answer, never changed (F16). */
@Component
class DisclosureLedger {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final PostWords postWords;
    private final Vocabularies vocabularies;

    DisclosureLedger(JdbcClient jdbc, Ids ids, PostWords postWords, Vocabularies vocabularies) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.postWords = postWords;
        this.vocabularies = vocabularies;
    }

    /** Whether something was told in order to ask, in answer, or without a request. */
    enum Kind {
        ASKING,
        ANSWERING,
        TELLING
    }

    /** What was told about whom. */
    record Of(RecordRef about, AreaId area, @Nullable PersonId person) {}

    /** One end of a disclosure. */
    record End(PostId post, @Nullable AgencyId agency) {}

    /** What was shared in which direction. */
    record Shared(Kind kind, End by, End to, List<String> fields, Ground ground) {}

    void write(RequestId request, InformationRequest.Parties parties, Shared shared, RequestEvent.Stamp stamp) {
        write(request, new Of(parties.about(), parties.area(), parties.person()), shared, stamp);
    }

    DisclosureId write(@Nullable RequestId request, Of of, Shared shared, RequestEvent.Stamp stamp) {
        var id = new DisclosureId(ids.next());
        jdbc.sql("""
                        insert into sharing.disclosure
                            (id, at, kind, request_id, about_kind, about_id, person_id, area_id, by_post, by_staff,
                             by_agency, to_post, to_agency, purpose, lawful_basis, fields, checked)
                        values (:id, :at, :kind, :request, :aboutKind, :aboutId, :person, :area, :byPost, :byStaff,
                                :byAgency, :toPost, :toAgency, :purpose, :basis, :fields, :checked)
                        """)
                .param("id", id.value())
                .param("at", OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC))
                .param("kind", shared.kind().name())
                .param("request", request == null ? null : request.value(), Types.OTHER)
                .param("aboutKind", of.about().kind())
                .param("aboutId", of.about().id())
                .param("person", of.person() == null ? null : of.person().value(), Types.OTHER)
                .param("area", of.area().value())
                .param("byPost", shared.by().post().value())
                .param("byStaff", stamp.holder() == null ? null : stamp.holder().value())
                .param("byAgency", value(shared.by().agency()))
                .param("toPost", shared.to().post().value())
                .param("toAgency", value(shared.to().agency()))
                .param("purpose", shared.ground().purpose())
                .param("basis", shared.ground().lawfulBasis())
                .param("fields", shared.fields().toArray(String[]::new))
                .param("checked", replies(shared.ground().checked()))
                .update();
        return id;
    }

    /** The ground on which a request was made. */
    Ground groundOf(RequestId request) {
        return jdbc.sql("""
                        select purpose, lawful_basis, checked from sharing.disclosure
                        where request_id = :request and kind = 'ASKING' order by at, id limit 1
                        """)
                .param("request", request.value())
                .query((row, _) -> ground(row))
                .single();
    }

    /** What was told about any of the records, the newest first. A person is a record too. */
    List<Disclosure> about(List<RecordRef> records) {
        return jdbc.sql("""
                        select at, request_id, about_kind, about_id, by_post, to_post, purpose, lawful_basis, fields,
                               checked
                        from sharing.disclosure
                        where about_id in (:ids) or person_id in (:ids)
                        order by at desc, id desc
                        """)
                .param("ids", records.stream().map(RecordRef::id).toList())
                .query((row, _) -> disclosure(row))
                .list();
    }

    private Disclosure disclosure(ResultSet row) throws SQLException {
        Ground ground = ground(row);
        UUID request = row.getObject("request_id", UUID.class);
        return new Disclosure(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new RecordRef(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                postWords.of(new PostId(row.getObject("by_post", UUID.class))),
                postWords.of(new PostId(row.getObject("to_post", UUID.class))),
                List.of(texts(row.getArray("fields"))),
                ground,
                vocabularies.words(Lists.LAWFUL_BASIS, ground.lawfulBasis()),
                request == null ? null : new RequestId(request));
    }

    private static Ground ground(ResultSet row) throws SQLException {
        List<Reply> replies = Arrays.stream(texts(row.getArray("checked")))
                .map(Reply::valueOf)
                .toList();
        return new Ground(row.getString("purpose"), row.getString("lawful_basis"), SevenQuestions.of(replies));
    }

    private static String[] replies(SevenQuestions checked) {
        return checked.replies().stream().map(Reply::name).toArray(String[]::new);
    }

    private static String[] texts(Array texts) throws SQLException {
        return (String[]) texts.getArray();
    }

    private static @Nullable UUID value(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }
}
