package concord.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.files.DocumentType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf", "jpg", "png", "gif", "webp", "heic", "mp4", "mov", "mp3", "m4a", "wav", "doc", "xls", "msg",
                "docx", "xlsx", "odt", "ods", "txt", "csv", "eml"
            })
    void takesAFileThatIsWhatItsNameSays(String extension) {
        DocumentType claimed = DocumentType.claimedBy("file." + extension).orElseThrow();

        assertThat(ContentCheck.agrees(claimed, SampleFiles.of(extension))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void refusesPagesScriptsProgramsAndArchivesUnderEveryName(DocumentType claimed) {
        for (String kind : new String[] {"html", "svg", "script", "shell", "exe", "zip"}) {
            assertThat(ContentCheck.agrees(claimed, SampleFiles.of(kind)))
                    .as("%s as %s", kind, claimed)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"pdf,png", "png,jpg", "docx,xlsx", "xlsx,docx", "odt,ods", "docx,odt", "pdf,txt", "jpg,csv", "txt,pdf"})
    void refusesContentOfAnotherKind(String is, String claims) {
        DocumentType claimed = DocumentType.claimedBy("file." + claims).orElseThrow();

        assertThat(ContentCheck.agrees(claimed, SampleFiles.of(is))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void takesTextInTheUsualEncodings(String encoding) {
        byte[] text = "Zoë a dit « non ».".getBytes(java.nio.charset.Charset.forName(encoding));

        assertThat(ContentCheck.agrees(DocumentType.TEXT, text)).isTrue();
    }

    @Test
    void refusesBytesThatCallThemselvesText() {
        byte[] bytes = "ab\0\1\2cd".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ContentCheck.agrees(DocumentType.TEXT, bytes)).isFalse();
    }

    @Test
    void knowsNoTypeThatABrowserWouldRun() {
        assertThat(DocumentType.claimedBy("page.html")).isEmpty();
        assertThat(DocumentType.claimedBy("picture.svg")).isEmpty();
        assertThat(DocumentType.claimedBy("report.pdf.exe")).isEmpty();
        assertThat(DocumentType.claimedBy("nothing")).isEmpty();
    }
}
