package concord.referrals.web.api;

import concord.partnership.Areas;
import concord.platform.gate.PostTitles;
import concord.referrals.OtherAgency;
import concord.referrals.PromptKind;
import concord.referrals.PromptView;
import concord.referrals.ReferralRecord;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.StatementView;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral with everything that its page shows, for posts that work on it. */
@Schema(name = "Referral")
record ReferralWhole(
        ReferralEntry summary,
        int version,
        Route route,
        Instant receivedAt,

        @Schema(description = "Of how many referrals of the person, as far as this post may know")
        int ofReferrals,

        SubjectAsStated person,
        @Nullable LocalDate noticedOn,
        List<StatementView> statements,
        Referrer referrer,
        Told told,
        @Nullable String needs,
        List<OtherAgency> otherAgencies,
        List<Evidence> evidence,
        List<Missing> missing,
        Deconfliction deconfliction,
        Assessments assessments,
        ReferralStatus receipt,

        @Schema(description = "What happens next, in a sentence")
        String next) {

    static ReferralWhole of(ReferralRecord view, Areas areas, PostTitles titles) {
        ReferralRecord.Content said = view.content();
        return new ReferralWhole(
                ReferralEntry.of(view.line(), areas),
                view.version(),
                view.route(),
                view.receivedAt(),
                view.ofReferrals(),
                said.subject(),
                said.noticedOn(),
                said.statements(),
                said.referrer(),
                said.told(),
                said.needs(),
                said.otherAgencies(),
                said.evidence().stream()
                        .map(one -> new Evidence(one.kind(), one.description(), one.attachedAt()))
                        .toList(),
                view.prompts().stream().map(Missing::of).toList(),
                Deconfliction.of(view.deconfliction()),
                Assessments.of(view.assessments(), titles),
                ReferralStatus.of(view.receipt()),
                view.next().sentence());
    }

    /** A document: what it is. Its content is read in Concord. */
    record Evidence(String kind, String description, Instant attachedAt) {}

    /** Something that the referral lacked (F10). */
    record Missing(
            PromptKind kind,
            String question,
            @Nullable String about,
            @Nullable String answer) {

        static Missing of(PromptView prompt) {
            return new Missing(prompt.kind(), prompt.kind().words(), prompt.about(), prompt.answer());
        }
    }
}
