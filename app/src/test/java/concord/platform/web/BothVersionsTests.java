package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.GateRefusal;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Refusal;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the record says now beside what was typed, and what becomes of the choice. */
class BothVersionsTests {

    private static final Refusal STALE = new GateRefusal.Stale(new RecordRef("plan", new UUID(0, 1)), 1, 2, List.of());
    private static final List<Option> CLASSES = List.of(Option.of("A", "Class A"), Option.of("B", "Class B"));
    private static final Fields NOW =
            date(Fields.none().with("words", "Their words").with("class", "A"), "4");
    private static final Fields TYPED =
            date(Fields.none().with("words", "My words").with("class", "A"), "5");

    private static Fields date(Fields fields, String day) {
        return fields.with("from-day", day).with("from-month", "6").with("from-year", "2026");
    }

    private static BothVersions both() {
        return Objects.requireNonNull(BothVersions.where(STALE, Form.of(TYPED), NOW)
                .text("words", "Words")
                .choice("class", "Class", CLASSES)
                .date("from", "First day")
                .orNull());
    }

    @Test
    void tellsFieldByFieldWhatDiffers() {
        assertThat(both().rows())
                .extracting(row -> row.label() + ": " + (row.differs() ? "Differs" : "The same"))
                .containsExactly("Words: Differs", "Class: The same", "First day: Differs");
        assertThat(both().alike()).isEqualTo("Class");
        assertThat(both().differing().getLast().nowText()).isEqualTo("4 6 2026");
        assertThat(both().differing().getLast().typedText()).isEqualTo("5 6 2026");
    }

    @Test
    void comparesNothingWhereTheRecordHasNotChanged() {
        assertThat(BothVersions.where(new GateRefusal.NotFound(), Form.of(TYPED), NOW)
                        .text("words", "Words")
                        .orNull())
                .isNull();
        assertThat(BothVersions.where(null, Form.of(TYPED), NOW).orNull()).isNull();
    }

    @Test
    void aLineBreakOfABrowserIsNoDifference() {
        Fields now = Fields.none().with("words", "One\nTwo");
        Form typed = Form.of(Fields.none().with("words", "One\r\nTwo"));

        assertThat(Objects.requireNonNull(BothVersions.where(STALE, typed, now)
                                .text("words", "Words")
                                .orNull())
                        .differing())
                .isEmpty();
    }

    @Test
    void keepsMineTakesTheirsOrPutsBothInTheBox() {
        assertThat(settled("mine", "mine").typed()).isEqualTo(TYPED.typed());
        assertThat(settled("now", "mine").first("words")).isEqualTo("Their words");
        assertThat(settled("now", "mine").first("from-day")).isEqualTo("5");
        assertThat(settled("mine", "now").first("from-day")).isEqualTo("4");
        assertThat(settled("both", "mine").first("words")).isEqualTo("Their words\n\nMy words");
    }

    @Test
    void aChoiceThatIsNoneChangesNothing() {
        assertThat(settled("no such choice", "").typed()).isEqualTo(TYPED.typed());
    }

    @Test
    void boxesOfWhichNoneIsCheckedAreTakenAsNone() {
        var request = new MockHttpServletRequest("POST", "/");
        request.addParameter("grounds", "one", "two");
        request.addParameter("_choose:grounds", "now");

        assertThat(Fields.of(request).all("grounds")).isEmpty();
    }

    @Test
    void twoTextsInABoxGoBackOnceToWhoeverAskedForThem() {
        FormErrors errors = new FormCheck(settled("both", "mine")).errors();

        assertThat(errors.of("words")).isEqualTo(FormCheck.TWO_VERSIONS);
        assertThat(new FormCheck(settled("mine", "mine")).errors().isEmpty()).isTrue();
    }

    /** As a browser sends the form with these choices. */
    private static Fields settled(String words, String from) {
        var request = new MockHttpServletRequest("POST", "/");
        TYPED.typed().forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        both().differing()
                .forEach(row -> row.now()
                        .forEach((box, values) -> request.addParameter(row.box(box), values.toArray(String[]::new))));
        request.addParameter("_choose:words", words);
        request.addParameter("_choose:from", from);
        return Fields.of(request);
    }
}
