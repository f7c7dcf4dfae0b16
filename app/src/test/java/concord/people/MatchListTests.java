package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.Band;
import concord.matching.BirthDate;
import concord.matching.MatchIndex;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.matching.Span;
import concord.people.KnownPerson.Likeness;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.web.Form;
import concord.platform.web.components.Comparison.Piece;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Near records on a page: why, which letters differ, and the fields for a human's answer. */
class MatchListTests {

    private static final InvolvementId NEAREST =
            new InvolvementId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));

    @Test
    void marksTheLettersThatDifferAndSaysSo() {
        Document page = rendered(list(true), true);

        assertThat(page.select(".concord-differs").eachText()).contains("s", "z");
        assertThat(page.select("*:has(+ .concord-differs)").eachText()).contains("(differs:");
    }

    @Test
    void tellsTheLikenessInWordsAndTheBitsOnlyToThoseWhoAsk() {
        Document page = rendered(list(true), true);

        assertThat(page.select(".govuk-summary-card__title").text()).contains("Very likely the same");
        assertThat(page.select("details").text()).contains("Bits", "Model of the weights: concord-");
        page.select("details").remove();
        assertThat(page.text()).doesNotContainIgnoringCase("bits").doesNotContain("probability");
    }

    @Test
    void saysWhyInASentenceAndShowsTheBitsAsBarsThatAddUpAndAreToldInWords() {
        Document page = rendered(list(true), true);

        assertThat(page.select(".govuk-summary-card p").eachText())
                .contains(
                        "Why it is shown. Given name: one letter differs. Surname: the same. Date of birth: not known in one"
                                + " of the records. Postcode: not known in one of the records.");
        assertThat(page.select(".concord-fall tbody tr")).hasSize(5);
        assertThat(page.select(".concord-fall tbody tr td:nth-child(2)").eachText())
                .containsExactly("For", "For", "Neither way", "Neither way", "Together");
        assertThat(page.select(".concord-fall__bar--total").attr("class"))
                .contains("concord-fall__bar--from-0", "concord-fall__bar--long-40");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void drawsWhatSpeaksAgainstBackwardsFromWhereTheSumStood() {
        var why = MatchIndex.inMemory()
                .explain(
                        new PersonRecord(
                                "ours",
                                List.of(new PersonName("Tamzin", "Quill")),
                                BirthDate.on(LocalDate.of(1990, 5, 1)),
                                List.of()),
                        new PersonRecord(
                                "theirs",
                                List.of(new PersonName("Tamzin", "Quill")),
                                BirthDate.on(LocalDate.of(1931, 9, 28)),
                                List.of()));

        var steps = Waterfall.of(why);
        var against = steps.stream()
                .filter(step -> step.side() == Waterfall.Side.AGAINST)
                .findFirst()
                .orElseThrow();

        assertThat(against.bits()).startsWith("−");
        assertThat(against.from() + against.length()).isEqualTo(Waterfall.PARTS);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.from()).isBetween(0, Waterfall.PARTS - 1);
            assertThat(step.length()).isBetween(1, Waterfall.PARTS);
        });
    }

    @Test
    void tellsOneShowingFromAnother() {
        var one = new NearRecords(List.of(near()));

        assertThat(new NearRecords(List.of()).fingerprint()).isEmpty();
        assertThat(one.fingerprint()).hasSize(64);
        assertThat(new NearRecords(List.of(near(), near())).fingerprint()).isNotEqualTo(one.fingerprint());
        assertThat(new NearRecords(one.people()).fingerprint()).isEqualTo(one.fingerprint());
    }

    @Test
    void asksForAnAnswerAndAReasonUnderAFieldOfItsOwn() {
        Document page = rendered(list(true), true);

        assertThat(page.select("input[type=radio][name=answer-" + NEAREST.value() + "]")
                        .eachAttr("value"))
                .containsExactly("SAME", "NOT_THE_SAME", "UNSURE");
        assertThat(page.select("textarea[name=reason-" + NEAREST.value() + "]")).hasSize(1);
        assertThat(page.select("input[type=hidden][name=display]")).hasSize(1);
    }

    @Test
    void asksNothingWhereItIsOnlyShown() {
        Document page = rendered(list(true), false);

        assertThat(page.select("input, textarea")).isEmpty();
    }

    @Test
    void showsWhatWasAnsweredBesideTheRecordOrBelowWhereItIsNotNearAnyMore() {
        assertThat(rendered(list(true), true).select(".govuk-summary-card").text())
                .contains("Gateway officer answered “Not the same” on 2 Mar 2026: Different school");
        assertThat(rendered(list(false), true).text())
                .contains("Answered before, about records that are not near any more")
                .contains("Different school");
    }

    @Test
    void escapesWhateverANameHolds() {
        Document page = rendered(list(true), true);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).contains("<script>");
    }

    @Test
    void cutsATextAtTheSpansThatDiffer() {
        assertThat(Marks.pieces("Tamsin", List.of(new Span(3, 4))))
                .containsExactly(new Piece("Tam", false), new Piece("s", true), new Piece("in", false));
        assertThat(Marks.pieces("Tamsin", List.of())).containsExactly(new Piece("Tamsin", false));
        assertThat(Marks.pieces("", List.of())).isEmpty();
    }

    private static MatchList list(boolean stillNear) {
        var display = new MatchDisplay(
                new MatchDisplayId(UUID.randomUUID()),
                new InvolvementId(UUID.randomUUID()),
                PersonDetails.called("Tamzin", "Quill"),
                new PostId(UUID.randomUUID()),
                Instant.parse("2026-03-02T10:00:00Z"),
                stillNear ? List.of(near()) : List.of(),
                List.of(decision()),
                List.of());
        return MatchList.of(display, _ -> "Gateway officer");
    }

    private static MatchDecision decision() {
        return new MatchDecision(
                new MatchDisplayId(UUID.randomUUID()),
                NEAREST,
                Answer.NOT_THE_SAME,
                "Different school",
                new PostId(UUID.randomUUID()),
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static KnownPerson near() {
        var explanation = MatchIndex.inMemory()
                .explain(
                        PersonRecord.called("ours", "Tamzin", "Quill"),
                        PersonRecord.called("theirs", "Tamsin", "Quill"));
        return new KnownPerson(
                NEAREST,
                null,
                List.of(Name.used("Tamsin", "Quill"), Name.alias("<script>", "alert(1)")),
                List.of(Born.about(2009)),
                List.of("QX4 7ZZ"),
                List.of(new Reference(
                        NEAREST,
                        new RecordRef("referral", UUID.randomUUID()),
                        "EM-1",
                        InvolvementRole.SUBJECT,
                        new AreaId(UUID.randomUUID()),
                        "Eastmere",
                        LocalDate.of(2026, 3, 1),
                        false)),
                new Likeness(Band.VERY_LIKELY_THE_SAME, explanation),
                false);
    }

    private static Document rendered(MatchList list, boolean answerable) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "people/matches.jte",
                        Map.of("list", list, "form", Form.empty(), "answerable", answerable),
                        output);
        return Jsoup.parse(output.toString());
    }
}
