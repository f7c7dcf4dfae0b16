package concord.platform.rows;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.PostId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsaidTests {

    private static final String PARENT = "insert into parent select * from unnest(:ids::uuid[])";
    private static final String CHILD = "insert into child select * from unnest(:ids::uuid[])";

    private final Unsaid unsaid = new Unsaid();

    @Test
    void keepsTheOrderInWhichTablesWereFirstNeededHoweverItIsInterrupted() {
        unsaid.add(PARENT, row());
        assertThat(taken()).containsExactly(PARENT);
        unsaid.add(CHILD, row());
        unsaid.add(PARENT, row());

        assertThat(taken()).containsExactly(PARENT, CHILD);
        assertThat(taken()).isEmpty();
    }

    @Test
    void keepsRowsOfTwoPostsApart() {
        unsaid.acts(new PostId(UUID.randomUUID()));
        unsaid.add(PARENT, row());
        unsaid.acts(new PostId(UUID.randomUUID()));
        unsaid.add(PARENT, row());

        assertThat(unsaid.take())
                .extracting(Unsaid.Waiting::post)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private List<String> taken() {
        return unsaid.take().stream().map(Unsaid.Waiting::sql).toList();
    }

    private static BundledRow row() {
        return new BundledRow().put("ids", UUID.randomUUID());
    }
}
