package concord.panels.domain;

import concord.cases.AssessmentId;
import concord.cases.AssessmentOutline;
import concord.cases.CaseAssessments;
import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.CorrectRationale;
import concord.panels.DecisionGrounds;
import concord.panels.DecisionTerms;
import concord.panels.DecisionView;
import concord.panels.Dissent;
import concord.panels.MeetingId;
import concord.panels.PanelDecisionId;
import concord.panels.Presence;
import concord.panels.RecordPanelDecision;
import concord.panels.SeatKind;
import concord.platform.Ids;
import concord.platform.WrittenReason;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions, with their reasons, who was there, and who did not agree. */
@Component
class DecisionTable {

    private static final String DECISIONS = """
            select d.id, d.case_id, c.reference, d.meeting_id, p.name as panel, m.day, d.at, d.post_id, d.decision, d.risks,
                   d.actions, d.guidance, d.assessment_id, d.assessment_late, d.grounds, d.signposted, d.arrangements, d.awaited,
                   d.awaited_from, d.awaited_until, d.case_owner, d.risk_owner, d.agreed
            from panels.decision d
            join panels.meeting m on m.id = d.meeting_id
            join panels.panel p on p.id = m.panel_id
            join cases.case_record c on c.id = d.case_id
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final PostNames names;
    private final CaseAssessments assessments;
    private final Vocabularies vocabularies;
    private final Clock clock;

    DecisionTable(
            JdbcClient jdbc,
            Ids ids,
            PostNames names,
            CaseAssessments assessments,
            Vocabularies vocabularies,
            Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.names = names;
        this.assessments = assessments;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** The newest first. */
    List<DecisionView> of(CaseId caseId) {
        return jdbc.sql(DECISIONS + " where d.case_id = :case order by d.at desc, d.id desc")
                .param("case", caseId.value())
                .query((row, _) -> view(row))
                .list();
    }

    List<DecisionView> of(MeetingId meeting) {
        return jdbc.sql(DECISIONS + " where d.meeting_id = :meeting order by d.at, d.id")
                .param("meeting", meeting.value())
                .query((row, _) -> view(row))
                .list();
    }

    Optional<DecisionView> find(PanelDecisionId id) {
        return jdbc.sql(DECISIONS + " where d.id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<DecisionView> of(AgendaItemId item) {
        return jdbc.sql(DECISIONS + " where d.item_id = :item")
                .param("item", item.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** F4: whether the same words are the reasons of a decision about another case. */
    boolean standsElsewhere(CaseId caseId, DecisionGrounds grounds) {
        return jdbc.sql("""
                        select exists (select from panels.rationale n join panels.decision d on d.id = n.decision_id
                                       where n.digest = :digest and d.case_id <> :case)
                        """)
                .param("digest", digest(grounds.facts(), grounds.alternatives(), grounds.change(), grounds.reasons()))
                .param("case", caseId.value())
                .query(Boolean.class)
                .single();
    }

    PanelDecisionId insert(
            MeetingId meeting, AgendaItem item, RecordPanelDecision said, AssessmentOutline on, Acting acting) {
        var id = new PanelDecisionId(ids.next());
        var extra = Extra.of(said.terms());
        jdbc.sql("""
                        insert into panels.decision (id, item_id, meeting_id, case_id, area_id, decision, at, post_id, staff_id,
                                                     guidance, assessment_id, assessment_late, risks, actions, grounds, signposted,
                                                     arrangements, awaited, awaited_from, awaited_until, case_owner, risk_owner,
                                                     agreed)
                        values (:id, :item, :meeting, :case, :area, :decision, :at, :post, :staff, :guidance, :assessment, :late,
                                :risks, :actions, :grounds, :signposted, :arrangements, :awaited, :from, :until, :caseOwner,
                                :riskOwner, :agreed)
                        """)
                .param("id", id.value())
                .param("item", item.id().value())
                .param("meeting", meeting.value())
                .param("case", item.caseId().value())
                .param("area", item.area().value())
                .param("decision", said.terms().decision().name())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("guidance", said.guidance())
                .param("assessment", on.id().value())
                .param("late", on.late())
                .param("risks", said.grounds().risks())
                .param("actions", said.grounds().actions())
                .param("grounds", extra.grounds().toArray(String[]::new))
                .param("signposted", extra.signposted().toArray(String[]::new))
                .param("arrangements", extra.arrangements())
                .param("awaited", extra.awaited())
                .param("from", extra.from())
                .param("until", extra.until(), Types.DATE)
                .param("caseOwner", extra.caseOwner(), Types.OTHER)
                .param("riskOwner", extra.riskOwner(), Types.OTHER)
                .param("agreed", extra.agreed(), Types.BOOLEAN)
                .update();
        var why = said.grounds();
        rationale(id, 1, new String[] {why.facts(), why.alternatives(), why.change(), why.reasons()}, null, acting);
        said.dissent().forEach(dissent -> dissent(id, dissent, acting));
        return id;
    }

    void there(PanelDecisionId id, AttendanceTable.Recorded one) {
        jdbc.sql("""
                        insert into panels.decision_presence (decision_id, post_id, kind, state, deputy)
                        values (:decision, :post, :kind, :state, :deputy)
                        """)
                .param("decision", id.value())
                .param("post", one.post().value())
                .param("kind", one.kind().name())
                .param("state", one.presence().name())
                .param("deputy", one.deputy())
                .update();
    }

    void dissent(PanelDecisionId id, Dissent dissent, Acting acting) {
        jdbc.sql("""
                        insert into panels.dissent (id, decision_id, agency_id, reason, at, post_id, staff_id)
                        values (:id, :decision, :agency, :reason, :at, :post, :staff)
                        """)
                .param("id", ids.next())
                .param("decision", id.value())
                .param("agency", dissent.agency().value())
                .param("reason", dissent.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .update();
    }

    void correct(CorrectRationale said, Acting acting) {
        int number = said.version() + 1;
        String[] parts = {said.facts(), said.alternatives(), said.change(), said.reasons()};
        rationale(said.decision(), number, parts, said.why(), acting);
        jdbc.sql("update panels.decision set version = :number where id = :id")
                .param("number", number)
                .param("id", said.decision().value())
                .update();
    }

    private void rationale(PanelDecisionId id, int number, String[] parts, @Nullable String why, Acting acting) {
        jdbc.sql("""
                        insert into panels.rationale (decision_id, number, at, post_id, staff_id, facts, alternatives, change, reasons,
                                                      digest, why)
                        values (:decision, :number, :at, :post, :staff, :facts, :alternatives, :change, :reasons, :digest, :why)
                        """)
                .param("decision", id.value())
                .param("number", number)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", Sql.holder(acting), Types.OTHER)
                .param("facts", parts[0])
                .param("alternatives", parts[1])
                .param("change", parts[2])
                .param("reasons", parts[3])
                .param("digest", digest(parts))
                .param("why", why)
                .update();
    }

    /** Of the words alone, so that case, spaces and punctuation do not hide a paste. */
    private static String digest(String... parts) {
        return Digest.of(String.join(" ", WrittenReason.words(String.join(" ", parts))));
    }

    /** What the terms of a decision leave in its row. */
    private record Extra(
            List<String> grounds,
            List<String> signposted,
            @Nullable String arrangements,
            @Nullable String awaited,
            @Nullable String from,
            @Nullable LocalDate until,
            @Nullable UUID caseOwner,
            @Nullable UUID riskOwner,
            @Nullable Boolean agreed) {

        Extra {
            grounds = List.copyOf(grounds);
            signposted = List.copyOf(signposted);
        }

        private static final List<String> NONE = List.of();

        static Extra of(DecisionTerms terms) {
            return switch (terms) {
                case DecisionTerms.Adopt(PostId caseOwner, PostId riskOwner) ->
                    new Extra(NONE, NONE, null, null, null, null, caseOwner.value(), riskOwner.value(), null);
                case DecisionTerms.DoNotAdopt(Set<String> grounds, Set<String> signposted, String arrangements) ->
                    new Extra(sorted(grounds), sorted(signposted), arrangements, null, null, null, null, null, null);
                case DecisionTerms.Hold(String awaited, String from, LocalDate until) ->
                    new Extra(NONE, NONE, null, awaited, from, until, null, null, null);
                case DecisionTerms.Exit(boolean agreed) ->
                    new Extra(NONE, NONE, null, null, null, null, null, null, agreed);
                case DecisionTerms.BackToPolice _, DecisionTerms.Continue _ ->
                    new Extra(NONE, NONE, null, null, null, null, null, null, null);
            };
        }

        private static List<String> sorted(Set<String> codes) {
            return codes.stream().sorted().toList();
        }
    }

    private DecisionView view(ResultSet row) throws SQLException {
        var id = new PanelDecisionId(row.getObject("id", UUID.class));
        var assessment = new AssessmentId(row.getObject("assessment_id", UUID.class));
        return new DecisionView(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("reference"),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("panel"),
                row.getObject("day", LocalDate.class),
                Sql.instant(row, "at"),
                names.of(new PostId(row.getObject("post_id", UUID.class))),
                terms(row),
                row.getString("risks"),
                row.getString("actions"),
                vocabularies.words(Lists.GUIDANCE, row.getString("guidance")),
                assessments.find(assessment).map(AssessmentOutline::completedAt).orElse(null),
                row.getBoolean("assessment_late"),
                rationale(id),
                there(id),
                dissent(id));
    }

    private static DecisionTerms terms(ResultSet row) throws SQLException {
        return switch (PanelDecision.valueOf(row.getString("decision"))) {
            case ADOPT ->
                new DecisionTerms.Adopt(
                        new PostId(row.getObject("case_owner", UUID.class)),
                        new PostId(row.getObject("risk_owner", UUID.class)));
            case DO_NOT_ADOPT ->
                new DecisionTerms.DoNotAdopt(
                        codes(row, "grounds"), codes(row, "signposted"), row.getString("arrangements"));
            case HOLD ->
                new DecisionTerms.Hold(
                        row.getString("awaited"),
                        row.getString("awaited_from"),
                        row.getObject("awaited_until", LocalDate.class));
            case BACK_TO_POLICE -> new DecisionTerms.BackToPolice();
            case CONTINUE -> new DecisionTerms.Continue();
            case EXIT -> new DecisionTerms.Exit(row.getBoolean("agreed"));
        };
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private List<DecisionView.Rationale> rationale(PanelDecisionId id) {
        return jdbc.sql("""
                        select number, at, post_id, facts, alternatives, change, reasons, why from panels.rationale
                        where decision_id = :id order by number desc
                        """)
                .param("id", id.value())
                .query((row, _) -> new DecisionView.Rationale(
                        row.getInt("number"),
                        Sql.instant(row, "at"),
                        names.of(new PostId(row.getObject("post_id", UUID.class))),
                        row.getString("facts"),
                        row.getString("alternatives"),
                        row.getString("change"),
                        row.getString("reasons"),
                        row.getString("why")))
                .list();
    }

    private List<DecisionView.There> there(PanelDecisionId id) {
        return jdbc.sql("""
                        select post_id, kind, state, deputy from panels.decision_presence where decision_id = :id
                        order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'POLICE', 'MEMBER'], kind), post_id
                        """)
                .param("id", id.value())
                .query((row, _) -> new DecisionView.There(
                        names.of(new PostId(row.getObject("post_id", UUID.class))),
                        SeatKind.valueOf(row.getString("kind")),
                        Presence.valueOf(row.getString("state")),
                        row.getString("deputy")))
                .list();
    }

    private List<DecisionView.Dissenting> dissent(PanelDecisionId id) {
        return jdbc.sql("select agency_id, reason, at from panels.dissent where decision_id = :id order by at, id")
                .param("id", id.value())
                .query((row, _) -> new DecisionView.Dissenting(
                        names.agency(new AgencyId(row.getObject("agency_id", UUID.class))),
                        row.getString("reason"),
                        Sql.instant(row, "at")))
                .list();
    }
}
