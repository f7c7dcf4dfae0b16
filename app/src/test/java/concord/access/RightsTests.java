package concord.access;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Repeatable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;

/** The rights tables are the list of everything the system can do: no act without a row, no row without an act. */
@ConcordTest
class RightsTests {

    @Autowired
    private Rights rights;

    @Autowired
    private Handlers handlers;

    @Autowired
    private List<CommandHandler<?, ?>> commandHandlers;

    @Test
    void everyActHasItsRowAndEveryRowItsAct() {
        assertThat(rights.all().stream().map(Right::act).collect(Collectors.toSet()))
                .isEqualTo(handlers.acts());
    }

    @Test
    void everyActHasWordsOfItsOwn() {
        assertThat(rights.all())
                .as("The column `words` of its row: what somebody did who did it, such as `Looked at a referral`")
                .allSatisfy(right -> assertThat(right.words()).as(right.act()).matches("[A-Z][^_|]{6,70}"))
                .extracting(Right::words)
                .doesNotHaveDuplicates();
    }

    /** A form's answer is kept for days: see {@link DoneOnce}. The last three are asked for by no form, or hold identifiers. */
    @Test
    void whatIsRememberedOfAFormIsAnIdentifierADayOrANumber() {
        assertThat(commandHandlers).allSatisfy(handler -> {
            ResolvableType contract =
                    ResolvableType.forClass(AopUtils.getTargetClass(handler)).as(CommandHandler.class);
            Class<?> answer = contract.getGeneric(1).toClass();
            boolean plain = answer.isEnum()
                    || RecordId.class.isAssignableFrom(answer)
                    || Set.of(RecordRef.class, Integer.class, Long.class, LocalDate.class)
                            .contains(answer)
                    || Set.of("Departure", "ApiCaller", "Settled").contains(answer.getSimpleName());
            assertThat(plain
                            || Repeatable.class.isAssignableFrom(
                                    contract.getGeneric(0).toClass()))
                    .as("%s answers with %s", contract.getGeneric(0), answer)
                    .isTrue();
        });
    }

    @Test
    void everyRightSaysWhy() {
        assertThat(rights.all()).allSatisfy(right -> assertThat(right.why()).hasSizeGreaterThan(10));
    }
}
