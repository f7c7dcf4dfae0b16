package concord.people.domain;

import concord.people.ChronologyEntry;
import concord.people.PersonChronology;
import concord.people.PersonId;
import concord.people.Reference;
import concord.platform.gate.Acting;
import concord.platform.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This room's own lines: since when a record is about the person, and when somebody said so. */
@Component
class LinksInChronology implements PersonChronology {

    private final JdbcClient jdbc;

    LinksInChronology(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static final String KIND = "Who the person is";

    private record Link(UUID involvement, Instant at, String post) {}

    @Override
    public List<ChronologyEntry> entries(PersonId person, List<Reference> records, Acting acting) {
        List<Link> links = links(person);
        return records.stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(began(record)),
                        links.stream()
                                .filter(link -> link.involvement()
                                        .equals(record.involvement().value()))
                                .map(link -> said(record, link))))
                .toList();
    }

    private static ChronologyEntry began(Reference record) {
        return new ChronologyEntry(
                record.since().atStartOfDay(Words.LONDON).toInstant(),
                "Record",
                record.role().words() + " in this record",
                record.areaName(),
                record.record(),
                record.reference(),
                "");
    }

    private static ChronologyEntry said(Reference record, Link link) {
        return new ChronologyEntry(
                link.at(), KIND, "Recorded as this person", link.post(), record.record(), record.reference(), "");
    }

    private List<Link> links(PersonId person) {
        return jdbc.sql("""
                        select l.involvement_id, l.at, p.title from people.link_said l
                        join partnership.post p on p.id = l.by_post
                        where l.person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> new Link(
                        row.getObject("involvement_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("title")))
                .list();
    }
}
