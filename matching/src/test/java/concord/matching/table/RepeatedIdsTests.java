package concord.matching.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedIdsTests {

    @TempDir
    Path folder;

    @Test
    void saysAtWhichLineAnIdStoodFirst() throws Exception {
        BadRows repeated = repeated("id,given\nx1,Ann\nx2,Bo\nx1,Cy\nx3,Di\nx1,Ed\n");
        assertThat(repeated.first())
                .containsExactly(
                        new BadRows.BadRow(4, "has the id of line 2 again; both are kept as records"),
                        new BadRows.BadRow(6, "has the id of line 2 again; both are kept as records"));
    }

    @Test
    void countsAllWhereThereAreMoreThanAreShown() throws Exception {
        BadRows repeated = repeated("id,given\n" + "x1,Ann\n".repeat(1_000));
        assertThat(repeated.first()).hasSize(20);
        assertThat(repeated.total()).isEqualTo(999);
        assertThat(repeated.counts()).containsExactly(Map.entry("has an id again; all are kept as records", 999L));
    }

    /** Short ids of few letters: hashes fall together, ids repeat now and then. */
    @RepeatedTest(8)
    void findsExactlyThoseThatComeAgain(RepetitionInfo repetition) throws Exception {
        var random = new Random(repetition.getCurrentRepetition());
        int rows = 1 + random.nextInt(5_000);
        var text = new StringBuilder("id,given\n");
        var firsts = new HashMap<String, Integer>();
        long again = 0;
        for (int row = 0; row < rows; row++) {
            String id = Integer.toString(1 + random.nextInt(rows * 4), 36);
            text.append(id).append(",Ann\n");
            again += firsts.putIfAbsent(id, row) == null ? 0 : 1;
        }
        assertThat(repeated(text.toString()).total()).isEqualTo(again);
    }

    private BadRows repeated(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("people.csv"), text);
        Table table = ReadFile.of(file, 0).table;
        return RepeatedIds.of(table);
    }
}
