package concord.referrals.domain;

import concord.platform.gate.PostId;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.PromptKind;
import concord.referrals.ReferralId;
import concord.referrals.Timeline;
import concord.referrals.TriageClass;
import concord.vocabulary.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what has happened to a referral, from the tables in which each thing is kept. */
@Component
class TimelineReader {

    private static final String EVERYTHING = """
            select received_at as at, 'RECEIVED' as what, null as code, entered_by as post, null as detail
            from referrals.referral where id = :id
            union all select at, 'INFORMATION', null, post_id, from_whom from referrals.information where referral_id = :id
            union all select e.attached_at, 'EVIDENCE', null, e.post_id, e.description
            from referrals.evidence e where e.referral_id = :id
            union all select a.at, 'PROMPT', p.kind, a.post_id, a.text
            from referrals.prompt_answer a join referrals.prompt p on p.id = a.prompt_id where a.referral_id = :id
            union all select at, 'DISPUTE', null, post_id, said_by from referrals.dispute where referral_id = :id
            union all select at, 'REQUEST_ANSWERED', null, post_id, null
            from referrals.happening where referral_id = :id and kind = 'REQUEST_ANSWERED'
            union all select at, 'PERSON_CHECK', decision, post_id, null from referrals.person_check where referral_id = :id
            union all select at, 'CHRONOLOGY', null, post_id, null from referrals.chronology_opened where referral_id = :id
            union all select at, 'DECONFLICTION_ASKED', null, post_id, null
            from referrals.happening where referral_id = :id and kind = 'DECONFLICTION_ASKED'
            union all select at, 'DECONFLICTION', answer, reviewer_post, null
            from referrals.deconfliction where referral_id = :id
            union all select at, 'ASSESSED', triage, post_id, null from referrals.assessment where referral_id = :id
            union all select at, case when agreed then 'SIGNED' else 'SENT_BACK' end, null, post_id, note
            from referrals.sign_off where referral_id = :id
            union all select decided_at, 'DECIDED_ELSEWHERE', null, post_id,
                             'From a list kept elsewhere. The day is as the list says.'
            from referrals.decided_elsewhere where referral_id = :id
            union all select at, 'OVERRIDDEN', null, post_id, reason from referrals.override where referral_id = :id
            union all select at, case when told then 'TOLD' else 'NOT_TOLD' end, category, post_id, coalesce(message, reason)
            from referrals.feedback where referral_id = :id
            order by at
            """;

    private final JdbcClient jdbc;
    private final Codes codes;

    TimelineReader(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    Timeline of(ReferralId referral) {
        return new Timeline(jdbc.sql(EVERYTHING)
                .param("id", referral.value())
                .query(this::entry)
                .list());
    }

    private Timeline.Entry entry(ResultSet row, int number) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        return new Timeline.Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                what.kind,
                what.words + said(what, row.getString("code")),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("detail"));
    }

    private String said(What what, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return switch (what) {
            case PERSON_CHECK -> code.equals("KNOWN") ? ": known before" : ": not known before";
            case DECONFLICTION -> ": " + lower(DeconflictionAnswer.valueOf(code).words());
            case ASSESSED -> ": " + lower(TriageClass.valueOf(code).words());
            case PROMPT -> ": " + PromptKind.valueOf(code).words();
            case TOLD -> ": " + lower(codes.words(Lists.FEEDBACK_CATEGORY, code));
            case RECEIVED,
                    INFORMATION,
                    EVIDENCE,
                    DISPUTE,
                    REQUEST_ANSWERED,
                    CHRONOLOGY,
                    DECONFLICTION_ASKED,
                    SIGNED,
                    SENT_BACK,
                    DECIDED_ELSEWHERE,
                    OVERRIDDEN,
                    NOT_TOLD -> "";
        };
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private enum What {
        RECEIVED(Timeline.Kind.INTAKE, "Referral received"),
        INFORMATION(Timeline.Kind.INTAKE, "Information added"),
        EVIDENCE(Timeline.Kind.INTAKE, "Evidence attached"),
        PROMPT(Timeline.Kind.INTAKE, "Question answered"),
        DISPUTE(Timeline.Kind.INTAKE, "Statement disputed"),
        REQUEST_ANSWERED(Timeline.Kind.INTAKE, "A partner answered a request"),
        PERSON_CHECK(Timeline.Kind.PERSON, "Person checked"),
        CHRONOLOGY(Timeline.Kind.PERSON, "Chronology of all referrals opened"),
        DECONFLICTION_ASKED(Timeline.Kind.DECONFLICTION, "Deconfliction asked again"),
        DECONFLICTION(Timeline.Kind.DECONFLICTION, "Deconfliction answered"),
        ASSESSED(Timeline.Kind.GATEWAY, "Assessed at the gateway"),
        SIGNED(Timeline.Kind.GATEWAY, "Gateway decision signed"),
        SENT_BACK(Timeline.Kind.GATEWAY, "Assessment sent back"),
        DECIDED_ELSEWHERE(Timeline.Kind.GATEWAY, "Gateway decision taken elsewhere: goes on to Channel"),
        OVERRIDDEN(Timeline.Kind.GATEWAY, "Open requests overridden"),
        TOLD(Timeline.Kind.FEEDBACK, "Referrer told"),
        NOT_TOLD(Timeline.Kind.FEEDBACK, "Referrer not told");

        private final Timeline.Kind kind;
        private final String words;

        What(Timeline.Kind kind, String words) {
            this.kind = kind;
            this.words = words;
        }
    }
}
