package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.components.Option;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FormTemplateTests {

    private static final Form FORM = new Form(
            Fields.none()
                    .with("name", "O'Hara \" <script>")
                    .with("concern", "\nfirst line\nsecond")
                    .with("who", "police", "school")
                    .with("born-day", "31")
                    .with("born-month", "2"),
            FormErrors.none().and("name", "Enter a shorter name"));
    private static final List<Option> WHO =
            List.of(Option.of("police", "Police"), Option.of("school", "School"), Option.of("none", "Nobody"));

    @Test
    void showsAgainWhatWasTypedAndWhatIsWrongWithIt() {
        Document page = Rendering.of("form/input.jte", Map.of("form", FORM, "name", "name", "label", "Name"));

        Element box = page.expectFirst("input");
        assertThat(box.val()).isEqualTo("O'Hara \" <script>");
        assertThat(box.attr("aria-describedby")).isEqualTo("name-error");
        assertThat(page.expectFirst("#name-error").text()).isEqualTo("Error: Enter a shorter name");
    }

    @Test
    void keepsALineBreakAtTheBeginningOfALongText() {
        String html = Rendering.html(
                "form/textarea.jte", Map.of("form", FORM, "name", "concern", "label", "Concern", "maxlength", 4000));

        assertThat(html).contains(">\n\nfirst line\nsecond</textarea>");
    }

    @Test
    void takesEveryBoxAgainThatWasTaken() {
        Document page = Rendering.of(
                "form/checkboxes.jte", Map.of("form", FORM, "name", "who", "legend", "Who knows?", "options", WHO));

        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("police", "school");
    }

    @Test
    void showsAHalfDateAsItWasTyped() {
        Document page = Rendering.of("form/date.jte", Map.of("form", FORM, "name", "born", "legend", "Date of birth"));

        assertThat(page.select("input").eachAttr("name")).containsExactly("born-day", "born-month", "born-year");
        assertThat(page.select("input").eachAttr("value")).containsExactly("31", "2");
    }

    @Test
    void neverSendsAPasswordBack() {
        Form typed = Form.of(Fields.none().with("password", "correct horse"));

        Document page =
                Rendering.of("form/password.jte", Map.of("form", typed, "name", "password", "label", "Password"));

        assertThat(page.outerHtml()).doesNotContain("correct horse");
    }

    @Test
    void givesEveryFormItsToken() {
        Frame frame = Frame.signedOut(Service.PLAIN).on(new Csrf("_csrf", "token"), null, null);
        Content content = output -> output.writeContent("<button>Send</button>");

        Element form = Rendering.of(
                        "house/form.jte",
                        Map.of("frame", frame, "action", "/referrals", "content", content, "upload", true))
                .expectFirst("form");

        assertThat(form.select("input[name=_csrf]").val()).isEqualTo("token");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.hasAttr("data-autosave")).isFalse();
    }
}
