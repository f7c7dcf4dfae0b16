package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people change the same thing: the second sees both versions and chooses, with script and without, on a phone as well. */
@BrowserTest
class TwoVersionsTests {

    private static final int PHONE = 390;

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(context);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theSecondSeesBothVersionsAndPutsThemTogether() {
        var first = atAValue(true);
        var second = atAValue(false);
        reword(first, "Vulnerable to many influences", "Said by the first").press("Reword the value");

        reword(second, "Open to many influences", "Said by the second").pressRefused("Reword the value", 409);

        assertThat(second.text())
                .contains("Somebody else changed this record", "Reworded a value of a list")
                .contains("It says now", "Said by the first", "You typed", "Said by the second");
        assertThat(side(second, "Said by the first"))
                .as("side by side")
                .isNotEqualTo(side(second, "Said by the second"));
        second.page().setViewportSize(PHONE, 844);
        second.inspect();
        assertThat(side(second, "Said by the first"))
                .as("one under the other")
                .isEqualTo(side(second, "Said by the second"));

        second.choose("Which do you want for “Words that people choose”?", "Take what it says now")
                .choose("Which do you want for “What it means”?", "Put both in the box, to make one of them")
                .pressRefused("Reword the value");
        assertThat(second.text()).contains("Both versions are in this box");
        assertThat(second.page().getByLabel("What it means (optional)").inputValue())
                .contains("Said by the first", "Said by the second");
        second.write("What it means (optional)", "Said by both").press("Reword the value");

        assertThat(second.text()).contains("The value was reworded");
        assertThat(second.text()).contains("Vulnerable to many influences", "Said by both");
    }

    private Visitor atAValue(boolean script) {
        var administrator = town.post("partnership.administrator", script);
        administrator.open("/settings/vocabularies/sector");
        return administrator.follow(
                administrator.page().locator("main a[href$='/reword']").last());
    }

    private static Visitor reword(Visitor visitor, String words, String meaning) {
        return visitor.write("Words that people choose", words)
                .write("What it means (optional)", meaning)
                .write("Why the words change", "Plain English");
    }

    /** How far from the left a text stands. */
    private static long side(Visitor visitor, String text) {
        return Math.round(visitor.page()
                .locator(".concord-version__text")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(text))
                .first()
                .boundingBox()
                .x);
    }
}
