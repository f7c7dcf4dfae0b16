package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.partnership.Role;
import concord.referrals.ReferralAct;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page offers to a role is what the rights tables let it do. */
class WhoMayTests {

    private static final Map<String, Set<String>> RIGHTS = rights();

    @ParameterizedTest
    @EnumSource(ReferralAct.class)
    void offersAnActToThoseWhoMayDoIt(ReferralAct act) {
        Set<String> offered = Arrays.stream(Role.values())
                .filter(role -> WhoMay.does(role, act))
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertThat(RIGHTS.getOrDefault(name(act), Set.of())).containsAll(offered);
        assertThat(offered).isNotEmpty();
    }

    private static String name(ReferralAct act) {
        return switch (act) {
            case CHECK_PERSON -> "RecordPersonCheck";
            case ANSWER_DECONFLICTION -> "AnswerDeconfliction";
            case ASSESS -> "AssessAtGateway";
            case SIGN -> "SignGatewayDecision";
            case SEND_BACK -> "SendBack";
            case TELL_REFERRER -> "TellReferrer";
            case ANSWER_PROMPTS -> "AnswerPrompt";
            case READ_CHRONOLOGY -> "OpenChronology";
            case ADD_INFORMATION -> "AddInformation";
            case ASK_PARTNER -> "AskForInformation";
            case OVERRIDE_REQUESTS -> "OverrideOpenRequests";
        };
    }

    private static Map<String, Set<String>> rights() {
        var rights = new HashMap<String, Set<String>>();
        for (String room : new String[] {"referrals", "sharing"}) {
            try (InputStream table = WhoMayTests.class.getResourceAsStream("/concord/access/rights/" + room + ".csv");
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
