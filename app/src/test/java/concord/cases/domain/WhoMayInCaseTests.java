package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case's page offers to a role is what the rights tables let it do. */
class WhoMayInCaseTests {

    private static final Set<CaseAct> OF_ROOMS_BELOW =
            EnumSet.range(CaseAct.REFER_TO_PANEL, CaseAct.REVIEW_AFTER_CLOSURE);

    private static final Map<String, Set<String>> RIGHTS = rights();

    @ParameterizedTest
    @EnumSource(CaseAct.class)
    void everyActIsOfferedToSomebody(CaseAct act) {
        assertThat(offered(act)).isNotEmpty();
    }

    /** The tables of the rooms below count where these rooms are there. */
    @ParameterizedTest
    @EnumSource(CaseAct.class)
    void offersAnActToThoseWhoMayDoIt(CaseAct act) {
        Set<String> allowed = RIGHTS.get(command(act));
        if (OF_ROOMS_BELOW.contains(act) && allowed == null) {
            return;
        }
        assertThat(allowed).as(command(act)).isNotNull().containsAll(offered(act));
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
            case REFER_TO_PANEL -> "ReferUnderSection36";
            case PUT_ON_AGENDA -> "PutOnAgenda";
            case RECORD_CONSENT -> "RecordConsent";
            case WRITE_PLAN -> "StatePlan";
            case COMMISSION -> "CommissionSessions";
            case REVIEW -> "RecordReview";
            case CLOSE -> "CloseSupport";
            case REVIEW_AFTER_CLOSURE -> "RecordFollowUp";
        };
    }

    private static Map<String, Set<String>> rights() {
        var rights = new HashMap<String, Set<String>>();
        for (String room : new String[] {"cases", "referrals", "sharing", "panels", "support"}) {
            try (InputStream table = table(room)) {
                if (table != null) {
                    read(table, rights);
                }
            } catch (IOException e) {
                throw new IllegalStateException("The rights of " + room + " cannot be read", e);
            }
        }
        return rights;
    }

    private static @Nullable InputStream table(String room) {
        return WhoMayInCaseTests.class.getResourceAsStream("/concord/access/rights/" + room + ".csv");
    }

    private static void read(InputStream table, Map<String, Set<String>> rights) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            rows.forEach(row ->
                    rights.put(row.getField("act"), Set.of(row.getField("roles").split("\\|", -1))));
        }
    }
}
