package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.cases.CaseAct;
import concord.cases.CaseStage;
import concord.partnership.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case's page offers to a role is what the rights tables let it do. */
class WhoMayInCaseTests {

    private static final Map<String, Set<String>> RIGHTS = rights();

    @ParameterizedTest
    @EnumSource(CaseAct.class)
    void everyActIsOfferedToSomebody(CaseAct act) {
        assertThat(offered(act)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseAct.class,
            names = {"ASSESS", "HAND_OVER", "TRANSFER", "ASK_PARTNER", "TELL_REFERRER"})
    void offersAnActOfThisRoomAndThoseAboveToThoseWhoMayDoIt(CaseAct act) {
        String command = command(act);
        assumeTrue(RIGHTS.containsKey(command) || act != CaseAct.TRANSFER, "the room has no transfer yet");
        assertThat(RIGHTS).containsKey(command);
        assertThat(RIGHTS.get(command)).containsAll(offered(act));
    }

    @Test
    void aHandOverCanBeAnsweredByEveryRoleThatMayOwn() {
        assertThat(RIGHTS.get("AnswerHandOver")).isEqualTo(RIGHTS.get("OfferHandOver"));
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void whatHappensNextCanBeDoneAtThatStage(CaseStage stage) {
        CaseAct next = CaseNextSteps.actAt(stage);

        assertThat(next == null).isEqualTo(stage == CaseStage.ENDED);
        if (next != null) {
            assertThat(CaseNextSteps.stagesOf(next)).contains(stage);
        }
    }

    private static Set<String> offered(CaseAct act) {
        return Arrays.stream(Role.values())
                .filter(role -> WhoMayInCase.does(role, act))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static String command(CaseAct act) {
        return switch (act) {
            case ASSESS -> "AssessCase";
            case HAND_OVER -> "OfferHandOver";
            case TRANSFER -> "OfferTransfer";
            case ASK_PARTNER -> "AskForInformation";
            case TELL_REFERRER -> "TellReferrer";
            default -> throw new IllegalArgumentException("An act of a room below: " + act);
        };
    }

    private static Map<String, Set<String>> rights() {
        var rights = new HashMap<String, Set<String>>();
        for (String room : new String[] {"cases", "referrals", "sharing"}) {
            try (InputStream table =
                            WhoMayInCaseTests.class.getResourceAsStream("/concord/access/rights/" + room + ".csv");
                    CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(
                                    Objects.requireNonNull(table, room), StandardCharsets.UTF_8))) {
                rows.forEach(row -> rights.put(
                        row.getField("act"), Set.of(row.getField("roles").split("\\|", -1))));
            } catch (IOException e) {
                throw new IllegalStateException("The rights of " + room + " cannot be read", e);
            }
        }
        return rights;
    }
}
