package concord.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd.txt      | passwd.txt
            C:\\Users\\me\\notes.txt  | notes.txt
            .hidden.pdf               | hidden.pdf
            a<b>:c?.pdf               | a_b__c_.pdf
            two   words .pdf          | two words .pdf
            ...                       | document
            résumé.docx               | résumé.docx
            """)
    void keepsTheLastPartWithoutWhatCannotBeSaved(String raw, String clean) {
        assertThat(FileName.clean(raw).text()).isEqualTo(clean);
    }

    @Test
    void takesOutWhatTurnsTheDirectionOfWritingAndWhatCannotBeSeen() {
        String disguised = "photo\u202Egpj.pdf";

        assertThat(FileName.clean(disguised).text()).isEqualTo("photogpj.pdf");
        assertThat(FileName.clean("a\u0000b\r\nc\u200B.txt").text()).isEqualTo("ab c.txt");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        String name = FileName.clean("x".repeat(500) + ".docx").text();

        assertThat(name).hasSize(120).endsWith(".docx");
    }

    @Test
    void doesNotTellTheNameToALog() {
        assertThat(FileName.clean("Jo Bloggs.pdf").toString()).doesNotContain("Bloggs");
    }
}
