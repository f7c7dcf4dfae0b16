package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template of every room. */
class TemplatePolicyTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:|\\$unsafe");
    private static final Pattern OWN_POST = Pattern.compile("<form[^>]*method=\"post\"");

    /** The content policy allows no inline style and no inline script, and nothing may go out unescaped. */
    @ParameterizedTest
    @MethodSource("templates")
    void hasNothingInlineAndNothingUnescaped(Path template) throws IOException {
        List<String> offences = INLINE.matcher(Files.readString(template))
                .results()
                .map(match -> match.group().strip())
                .toList();

        assertThat(offences).isEmpty();
    }

    /** A form that writes its own tag must not forget its token. */
    @ParameterizedTest
    @MethodSource("templates")
    void putsATokenIntoEveryFormThatPosts(Path template) throws IOException {
        String text = Files.readString(template);

        long forms = OWN_POST.matcher(text).results().count();
        long tokens = Pattern.compile("@template\\.house\\.csrf\\(")
                .matcher(text)
                .results()
                .count();

        assertThat(tokens).isGreaterThanOrEqualTo(forms);
    }

    @Test
    void looksAtTheTemplatesThatThereAre() throws IOException {
        assertThat(templates()).contains(TEMPLATES.resolve("layout/page.jte"));
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream();
        }
    }
}
