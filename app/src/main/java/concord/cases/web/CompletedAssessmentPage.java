package concord.cases.web;

import concord.cases.CompletedAssessment;
import concord.cases.Confidence;
import concord.cases.FactorAnswer;
import concord.cases.frame.CaseHead;
import concord.platform.web.Words;
import concord.platform.web.components.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One completed assessment. */
public record CompletedAssessmentPage(
        CaseHead head, CompletedAssessment assessment, String by, List<CaseOverviewPage.Assessed.Need> needs) {

    public CompletedAssessmentPage {
        needs = List.copyOf(needs);
    }

    public String title() {
        return "Assessment " + assessment.outline().number();
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Which", assessment.kind().words()),
                SummaryRow.of("Completed", Words.dateTime(assessment.outline().completedAt())),
                SummaryRow.of(
                        "Made on",
                        Words.date(assessment.madeOn()) + (assessment.outline().late() ? ". Entered late" : "")),
                SummaryRow.of("By", by),
                SummaryRow.of("Template", "Version " + assessment.template()));
    }

    public List<String> headings() {
        return assessment.factors().stream()
                .map(factor -> factor.prompt().heading())
                .distinct()
                .toList();
    }

    public List<CompletedAssessment.Factor> under(String heading) {
        return assessment.factors().stream()
                .filter(factor -> factor.prompt().heading().equals(heading))
                .toList();
    }

    public static List<SummaryRow> rows(FactorAnswer answer) {
        if (answer.isNothingKnown()) {
            return List.of(SummaryRow.of("Evidence", "Nothing is known about this"));
        }
        var rows = new ArrayList<SummaryRow>();
        add(rows, "Evidence for", answer.evidenceFor());
        add(rows, "Evidence against, or protective", answer.evidenceAgainst());
        add(rows, "Source", answer.source());
        Confidence confidence = answer.confidence();
        add(rows, "Confidence", confidence == null ? null : confidence.words());
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String text) {
        if (text != null) {
            rows.add(SummaryRow.of(key, text));
        }
    }
}
