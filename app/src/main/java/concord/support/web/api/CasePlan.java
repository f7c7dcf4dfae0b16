package concord.support.web.api;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.support.ActionLine;
import concord.support.ActionState;
import concord.support.CommissionLine;
import concord.support.CommissionView;
import concord.support.Frequency;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.PlansView;
import concord.support.ReviewStated;
import concord.support.ReviewsView;
import concord.support.SessionsView;
import concord.support.Signed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The support of a case as it stands. What was said in sessions is not in it. */
@Schema(name = "CasePlan")
record CasePlan(
        UUID caseId,

        @Schema(description = "Whether consent to support stands; nothing is given without it")
        boolean consent,

        @Schema(description = "The version by which support is given; absent until one was approved") @Nullable
        Version inForce,

        @Schema(description = "The number of the version that is being written; absent where none is") @Nullable
        Integer draftNumber,

        @Schema(description = "The actions of approved versions, the open ones first")
        List<Action> actions,

        @Schema(description = "What was commissioned, the newest first")
        List<Commissioned> sessions,

        @Schema(description = "The newest first") List<Reviewed> reviews) {

    static CasePlan of(PlansView plans, SessionsView sessions, ReviewsView reviews, PostTitles titles) {
        Map<PostId, String> names = titles.of(posts(plans, sessions, reviews).collect(Collectors.toSet()));
        PlanVersion inForce = plans.inForce();
        PlanVersion draft = plans.draft();
        return new CasePlan(
                plans.outline().id().value(),
                plans.consent(),
                inForce == null ? null : Version.of(inForce, names),
                draft == null ? null : draft.number(),
                plans.actions().stream().map(line -> Action.of(line, names)).toList(),
                sessions.commissions().stream()
                        .map(one -> Commissioned.of(one.line(), names))
                        .toList(),
                reviews.reviews().stream().map(one -> Reviewed.of(one, names)).toList());
    }

    private static Stream<PostId> posts(PlansView plans, SessionsView sessions, ReviewsView reviews) {
        return Stream.of(
                        plans.versions().stream()
                                .flatMap(version -> Optional.ofNullable(version.approved()).stream())
                                .map(Signed::post),
                        plans.actions().stream().map(ActionLine::owner),
                        sessions.commissions().stream()
                                .map(CommissionView::line)
                                .map(CommissionLine::provider),
                        reviews.reviews().stream().map(review -> review.signed().post()))
                .flatMap(part -> part);
    }

    /** An approved version. */
    @Schema(name = "PlanVersion")
    record Version(
            int number,

            @Schema(description = "The number of the assessment whose needs it answers")
            int assessmentNumber,

            Instant approvedAt,

            @Schema(description = "The post that approved it")
            String approvedBy,

            Statement statement,
            List<Need> needs) {

        static Version of(PlanVersion version, Map<PostId, String> names) {
            Signed approved = requireNonNull(version.approved(), "a version in force is approved");
            return new Version(
                    version.number(),
                    version.assessmentNumber(),
                    approved.at(),
                    names.getOrDefault(approved.post(), ""),
                    Statement.of(version.statement()),
                    version.needs().stream().map(Need::of).toList());
        }
    }

    /** What section 36(5) asks of a plan. */
    @Schema(name = "PlanStatement", description = "What section 36(5) of the Act of 2015 asks of a plan")
    record Statement(
            String consentHow,
            String consentWhen,
            String consentBy,
            String nature,
            String responsible,
            String provision) {

        static Statement of(PlanStatement stated) {
            return new Statement(
                    stated.consentHow(),
                    stated.consentWhen(),
                    stated.consentBy(),
                    stated.nature(),
                    stated.responsible(),
                    stated.provision());
        }
    }

    /** A need and what answers it. */
    @Schema(name = "PlanNeed")
    record Need(
            @Schema(description = "A value of the list kind-of-need")
            String kind,

            String text,

            @Schema(description = "The identifiers of the actions that answer it")
            List<UUID> actions,

            @Schema(description = "Why it is not addressed; absent where actions answer it") @Nullable
            String notAddressed) {

        static Need of(PlanVersion.NeedAnswer need) {
            return new Need(
                    need.kind(),
                    need.text(),
                    need.actions().stream().map(action -> action.id().value()).toList(),
                    need.notAddressed().isEmpty() ? null : need.notAddressed());
        }
    }

    /** An action, as it stands. */
    @Schema(name = "PlanAction")
    record Action(
            UUID id,

            @Schema(description = "The need that it answers")
            String need,

            @Schema(description = "A value of the list kind-of-support")
            String kind,

            String what,
            @Schema(description = "The post that does it") String owner,

            @Schema(description = "What the owner's agency wants of it for itself")
            String objective,

            @Schema(description = "How and when it is provided")
            String provision,

            LocalDate due,

            @Schema(description = "A later day that the owner asked for and nobody has answered yet") @Nullable
            LocalDate laterAsked,

            ActionState state,
            @Schema(example = "To be done") String stateInWords) {

        static Action of(ActionLine line, Map<PostId, String> names) {
            return new Action(
                    line.id().value(),
                    line.need(),
                    line.kind(),
                    line.what(),
                    names.getOrDefault(line.owner(), ""),
                    line.objective(),
                    line.provision(),
                    line.due(),
                    line.laterAsked(),
                    line.state(),
                    line.state().words());
        }
    }

    /** How commissioned sessions stand. */
    @Schema(name = "CommissionedSessions")
    record Commissioned(
            @Schema(description = "Of the commission: what a session is reported for")
            UUID id,

            @Schema(description = "The post that gives them")
            String provider,

            String purpose,
            int commissioned,
            int delivered,

            @Schema(description = "How many were recorded as not having taken place")
            int missed,

            Frequency every,
            LocalDate from,
            LocalDate until,

            @Schema(description = "The last day on which the next session is in time; absent where none is to come")
            @Nullable
            LocalDate nextBy,

            @Schema(example = "Under way") String stateInWords) {

        static Commissioned of(CommissionLine line, Map<PostId, String> names) {
            return new Commissioned(
                    line.id().value(),
                    names.getOrDefault(line.provider(), ""),
                    line.purpose(),
                    line.sessions(),
                    line.delivered(),
                    line.missed(),
                    line.every(),
                    line.from(),
                    line.until(),
                    line.isRunning() ? line.nextBy() : null,
                    line.state());
        }
    }

    /** A review of the support. */
    @Schema(name = "PlanReview")
    record Reviewed(
            int number,
            Instant at,
            @Schema(description = "The post that made it") String by,

            @Schema(description = "Since the last assessment")
            String changed,

            List<Progress> progress,

            @Schema(description = "Whether the plan is to be revised")
            boolean revise,

            String nextSteps) {

        static Reviewed of(ReviewsView.Review review, Map<PostId, String> names) {
            ReviewStated stated = review.stated();
            return new Reviewed(
                    review.number(),
                    review.signed().at(),
                    names.getOrDefault(review.signed().post(), ""),
                    stated.changed(),
                    stated.progress().stream().map(Progress::of).toList(),
                    stated.revise(),
                    stated.nextSteps());
        }
    }

    /** How far one need or action has come. */
    @Schema(name = "ReviewProgress")
    record Progress(String about, String progress) {

        static Progress of(ReviewStated.Progress one) {
            return new Progress(one.about(), one.progress());
        }
    }
}
