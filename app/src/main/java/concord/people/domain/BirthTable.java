package concord.people.domain;

import concord.people.Births;
import concord.people.Born;
import concord.people.PersonId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when a person was born. */
@Component
class BirthTable implements Births {

    private final JdbcClient jdbc;

    BirthTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Born of(PersonId person) {
        return jdbc.sql("""
                        select b.day, b.about
                        from people.birth b join people.involvement i on i.id = b.involvement_id
                        where i.person_id = :person and i.role = 'SUBJECT'
                          and not exists (select from people.birth later where later.replaces = b.id)
                        order by b.day is null, b.recorded_at desc, b.id desc
                        limit 1
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new Born(row.getObject("day", LocalDate.class), row.getObject("about", Integer.class)))
                .optional()
                .orElseGet(Born::unknown);
    }
}
