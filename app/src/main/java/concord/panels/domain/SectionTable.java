package concord.panels.domain;

import concord.cases.AssessmentId;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.panels.ReferringAuthority;
import concord.panels.SectionReferralId;
import concord.panels.SectionSheet;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals to panels under section 36. */
@Component
class SectionTable {

    private final JdbcClient jdbc;
    private final PostNames names;
    private final Clock clock;

    SectionTable(JdbcClient jdbc, PostNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** On whose authority, on which grounds and on which assessment. */
    record Referred(AgencyId agency, ReferringAuthority authority, String grounds, AssessmentId assessment) {}

    void insert(SectionReferralId id, CaseOutline one, Referred referred, Acting acting) {
        jdbc.sql("""
                        insert into panels.section_36 (id, case_id, area_id, at, post_id, staff_id, agency_id, authority, grounds,
                                                       assessment_id)
                        values (:id, :case, :area, :at, :post, :staff, :agency, :authority, :grounds, :assessment)
                        """)
                .param("id", id.value())
                .param("case", one.id().value())
                .param("area", one.area().value())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("agency", referred.agency().value())
                .param("authority", referred.authority().name())
                .param("grounds", referred.grounds())
                .param("assessment", referred.assessment().value())
                .update();
    }

    /** The latest first. */
    List<SectionSheet.Made> of(CaseId caseId) {
        return jdbc.sql("""
                        select at, post_id, authority, agency_id, grounds from panels.section_36
                        where case_id = :case order by at desc, id desc
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new SectionSheet.Made(
                        Sql.instant(row, "at"),
                        new PostId(row.getObject("post_id", UUID.class)),
                        ReferringAuthority.valueOf(row.getString("authority")),
                        names.agency(new AgencyId(row.getObject("agency_id", UUID.class))),
                        row.getString("grounds")))
                .list();
    }
}
