package concord.access;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rights tables are the list of everything the system can do: no act without a row, no row without an act. */
@ConcordTest
class RightsTests {

    @Autowired
    private Rights rights;

    @Autowired
    private Handlers handlers;

    @Test
    void everyActHasItsRowAndEveryRowItsAct() {
        assertThat(rights.all().stream().map(Right::act).collect(Collectors.toSet()))
                .isEqualTo(handlers.acts());
    }

    @Test
    void everyRightSaysWhy() {
        assertThat(rights.all()).allSatisfy(right -> assertThat(right.why()).hasSizeGreaterThan(10));
    }
}
