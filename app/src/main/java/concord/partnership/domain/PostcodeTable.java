package concord.partnership.domain;

import concord.partnership.PostcodeAreas;
import concord.platform.gate.AreaId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which postcode districts and sectors lie in which area. */
@Component
class PostcodeTable implements PostcodeAreas {

    private static final int UNIT = 2;

    private static final String SUGGESTED = """
            select area_id
              from partnership.postcode_district
             where district in (:districts)
             order by length(district) desc
             limit 1
            """;

    private final JdbcClient jdbc;

    PostcodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AreaId> suggest(String postcode) {
        return jdbc.sql(SUGGESTED)
                .param("districts", districts(postcode))
                .query((row, number) -> new AreaId(row.getObject("area_id", UUID.class)))
                .optional();
    }

    /** Of "ZZ1 2AB" the sector "ZZ1 2" and the district "ZZ1". */
    private static List<String> districts(String postcode) {
        int space = postcode.indexOf(' ');
        return space < 0
                ? List.of(postcode)
                : List.of(postcode.substring(0, postcode.length() - UNIT), postcode.substring(0, space));
    }
}
