package concord.partnership.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import concord.partnership.Agencies;
import concord.partnership.ListStaff;
import concord.partnership.StaffList;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.StaffId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ListStaff}. */
@Component
class ListingStaff implements QueryHandler<ListStaff, StaffList> {

    private static final String TITLES = """
            select h.staff_id, p.title || case h.kind when 'COVER' then ' (covering)' else '' end as title
              from partnership.holding h
              join partnership.post p on p.id = h.post_id
              join partnership.staff_member s on s.id = h.staff_id
             where s.agency_id = :agency
               and platform.today() between h.from_day and coalesce(h.until_day, 'infinity')
             order by h.kind desc, p.title
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Colleagues colleagues;

    ListingStaff(JdbcClient jdbc, Agencies agencies, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.colleagues = colleagues;
    }

    @Override
    public Outcome<StaffList> answer(ListStaff query, Acting acting) {
        Map<StaffId, List<String>> titles = titles(query.agency());
        return Outcome.done(new StaffList(
                agencies.get(query.agency()),
                colleagues.all(query.agency()).stream()
                        .map(member -> new StaffList.StaffRow(member, titles.getOrDefault(member.id(), List.of())))
                        .toList()));
    }

    private Map<StaffId, List<String>> titles(AgencyId agency) {
        return jdbc
                .sql(TITLES)
                .param("agency", agency.value())
                .query((row, _) ->
                        Map.entry(new StaffId(row.getObject("staff_id", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
