package concord.panels.domain;

import concord.cases.AssessmentOutline;
import concord.cases.CaseAssessments;
import concord.cases.CaseId;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.panels.AgendaItem;
import concord.panels.PackField;
import concord.panels.PackPage;
import concord.people.Born;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Words;
import concord.referrals.GatewayOutcome;
import concord.referrals.ReadChronology;
import concord.referrals.ReferralChronology;
import concord.referrals.ShowReferral;
import concord.referrals.StatementView;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Composes the page of a case as the record stands now, from what the acting post may see of it. */
@Component
class PackComposition {

    private final Gate gate;
    private final CaseAssessments assessments;
    private final SectionTable sections;
    private final ContributionTable contributions;
    private final PostNames names;
    private final Vocabularies vocabularies;
    private final Clock clock;

    PackComposition(
            Gate gate,
            CaseAssessments assessments,
            SectionTable sections,
            ContributionTable contributions,
            PostNames names,
            Vocabularies vocabularies,
            Clock clock) {
        this.gate = gate;
        this.assessments = assessments;
        this.sections = sections;
        this.contributions = contributions;
        this.names = names;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    PackPage whole(AgendaItem item, Acting acting) {
        return of(item, EnumSet.allOf(PackField.class), acting);
    }

    /** Only the parts that are asked for: what is not sent is not read either. */
    PackPage of(AgendaItem item, Set<PackField> fields, Acting acting) {
        CaseRecord record = gate.ask(acting, new ShowCase(item.caseId())).orThrow();
        Optional<AssessmentOutline> assessment = assessments.latest(item.caseId());
        boolean assessed = fields.contains(PackField.ASSESSMENT);
        return new PackPage(
                item.caseId(),
                item.reference(),
                record.name(),
                age(record.born()),
                item.purpose().words(),
                item.asked(),
                fields.contains(PackField.CONCERN) ? concern(record, acting) : List.of(),
                fields.contains(PackField.CHRONOLOGY) ? chronology(record, acting) : List.of(),
                assessed ? assessment.map(PackComposition::assessedOn).orElse(null) : null,
                assessed ? assessment.map(AssessmentOutline::summary).orElse(null) : null,
                fields.contains(PackField.NEEDS) ? assessment.map(this::needs).orElse(List.of()) : List.of(),
                fields.contains(PackField.GROUNDS) ? grounds(item.caseId()) : List.of(),
                fields.contains(PackField.CONTRIBUTION) ? contributions(item.caseId()) : List.of());
    }

    private List<PackPage.Said> concern(CaseRecord record, Acting acting) {
        return record.referrals().stream()
                .map(referral -> gate.ask(acting, new ShowReferral(referral)).orThrow())
                .flatMap(referral -> referral.content().statements().stream())
                .sorted(Comparator.comparing(StatementView::kind))
                .map(PackComposition::said)
                .toList();
    }

    private static PackPage.Said said(StatementView statement) {
        String who = statement.whoSaid();
        return new PackPage.Said(
                statement.kind().words(),
                statement.text(),
                who == null ? statement.howKnown() : statement.howKnown() + ", said by " + who,
                statement.disputes().stream()
                        .map(dispute -> "Disputed by " + dispute.saidBy() + " on " + Words.shortDate(dispute.at())
                                + ": " + dispute.note())
                        .toList());
    }

    private List<PackPage.Dated> chronology(CaseRecord record, Acting acting) {
        return gate.ask(acting, new ReadChronology(record.outline().referral())).orThrow().lines().stream()
                .map(line -> new PackPage.Dated(
                        Words.shortDate(line.receivedOn()), line.reference().value(), becameOf(line)))
                .toList();
    }

    private static String becameOf(ReferralChronology.Line line) {
        GatewayOutcome outcome = line.outcome();
        LocalDate decided = line.decidedOn();
        return outcome == null || decided == null
                ? "Referral received. " + line.stage().words() + "."
                : "Referral received. Gateway decision on " + Words.shortDate(decided) + ": " + outcome.words() + ".";
    }

    private static String assessedOn(AssessmentOutline assessment) {
        String day = Words.date(assessment.completedAt());
        return assessment.late() ? day + " (entered late)" : day;
    }

    private List<String> needs(AssessmentOutline assessment) {
        return assessment.needs().stream()
                .map(need -> vocabularies.words(Lists.KIND_OF_NEED, need.kind()) + ": " + need.text())
                .toList();
    }

    private List<PackPage.Dated> grounds(CaseId caseId) {
        return sections.of(caseId).stream()
                .map(made -> new PackPage.Dated(
                        Words.shortDate(made.at()),
                        made.authority().words() + ", by " + names.of(made.by()),
                        made.grounds()))
                .toList();
    }

    private List<PackPage.Dated> contributions(CaseId caseId) {
        return contributions.writtenOf(caseId).stream()
                .map(written -> new PackPage.Dated(
                        Words.shortDate(written.at()), names.agency(written.agency()), written.text()))
                .toList();
    }

    private String age(Born born) {
        LocalDate day = born.day();
        if (day != null) {
            return String.valueOf(Period.between(day, LocalDate.now(clock)).getYears());
        }
        Integer about = born.about();
        return about == null ? "Not known" : "About " + (LocalDate.now(clock).getYear() - about);
    }
}
