package concord.panels.web;

import concord.cases.PanelDecision;
import concord.panels.DecisionGrounds;
import concord.panels.DecisionSheet;
import concord.panels.DecisionTerms;
import concord.panels.Dissent;
import concord.panels.RecordPanelDecision;
import concord.platform.gate.PostId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import concord.vocabulary.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed into a panel's decision. */
final class DecisionForm {

    private static final int LONG = 10_000;

    private static final Map<String, String> GROUNDS = Map.of(
            "facts", "Enter the facts that the panel relies on",
            "risks", "Enter the risks as the panel sees them",
            "alternatives", "Enter the alternatives that the panel considered",
            "actions", "Enter what is done next, and when it is looked at again",
            "change", "Enter what would change the panel’s mind",
            "reasons", "Enter the panel’s reasons");

    private final Fields fields;
    private final DecisionSheet sheet;
    private final FormErrors errors;
    private final @Nullable LocalDate until;

    DecisionForm(Fields fields, DecisionSheet sheet, PanelWording wording) {
        this.fields = fields;
        this.sheet = sheet;
        var check = new FormCheck(fields);
        for (String part : List.of("facts", "risks")) {
            grounds(check, part);
        }
        check.chosen("guidance", wording.codes(Lists.GUIDANCE), "Select the edition of the guidance");
        grounds(check, "alternatives");
        check.chosen(
                "decision",
                sheet.open().stream().map(Enum::name).collect(Collectors.toSet()),
                "Select what the panel decides");
        this.until = terms(check, wording);
        for (String part : List.of("actions", "change", "reasons")) {
            grounds(check, part);
        }
        for (int at = 0; at < sheet.members().size(); at++) {
            check.atMost("dissent-" + at, 4_000, "The dissent");
        }
        this.errors = check.errors();
    }

    FormErrors errors() {
        return errors;
    }

    RecordPanelDecision command() {
        return new RecordPanelDecision(
                sheet.item().id(),
                Version.of(fields),
                terms(),
                new DecisionGrounds(
                        fields.first("facts"),
                        fields.first("risks"),
                        fields.first("alternatives"),
                        fields.first("actions"),
                        fields.first("change"),
                        fields.first("reasons")),
                fields.first("guidance"),
                dissent());
    }

    private static void grounds(FormCheck check, String part) {
        check.required(part, Objects.requireNonNull(GROUNDS.get(part))).atMost(part, LONG, "This answer");
    }

    private @Nullable LocalDate terms(FormCheck check, PanelWording wording) {
        switch (fields.first("decision")) {
            case "ADOPT" ->
                check.required("case-owner", "Select who owns the case")
                        .required("risk-owner", "Select who owns the risk");
            case "DO_NOT_ADOPT" ->
                check.refuseIf(fields.all("grounds").isEmpty(), "grounds", "Select at least one ground")
                        .offered("grounds", wording.codes(Lists.NON_ADOPTION_GROUND), "Select grounds from the list")
                        .refuseIf(fields.all("signposted").isEmpty(), "signposted", "Select where to, or none")
                        .offered(
                                "signposted",
                                wording.codes(Lists.SIGNPOST_DESTINATION),
                                "Select destinations from the list")
                        .required("arrangements", "Say what help elsewhere was considered and arranged")
                        .atMost("arrangements", LONG, "This answer");
            case "HOLD" -> {
                check.required("awaited", "Enter what is awaited")
                        .atMost("awaited", 2_000, "What is awaited")
                        .required("awaited-from", "Enter from whom it is awaited")
                        .atMost("awaited-from", 200, "From whom");
                return check.requiredDate("until", "The day", "Enter until when it is held");
            }
            case "EXIT" -> check.chosen("agreed", Set.of("yes", "no"), "Select whether all members agree");
            default -> {
                // The others bring nothing with them.
            }
        }
        return null;
    }

    private DecisionTerms terms() {
        return switch (PanelDecision.valueOf(fields.first("decision"))) {
            case ADOPT -> new DecisionTerms.Adopt(post("case-owner"), post("risk-owner"));
            case DO_NOT_ADOPT ->
                new DecisionTerms.DoNotAdopt(
                        Set.copyOf(fields.all("grounds")),
                        Set.copyOf(fields.all("signposted")),
                        fields.first("arrangements"));
            case HOLD ->
                new DecisionTerms.Hold(
                        fields.first("awaited"),
                        fields.first("awaited-from"),
                        Objects.requireNonNull(until, "checked"));
            case BACK_TO_POLICE -> new DecisionTerms.BackToPolice();
            case CONTINUE -> new DecisionTerms.Continue();
            case EXIT -> new DecisionTerms.Exit(fields.first("agreed").equals("yes"));
        };
    }

    private PostId post(String field) {
        return new PostId(PanelAddresses.read(fields.first(field)));
    }

    private List<Dissent> dissent() {
        var dissent = new ArrayList<Dissent>();
        for (int at = 0; at < sheet.members().size(); at++) {
            String reason = fields.given("dissent-" + at);
            if (reason != null) {
                dissent.add(new Dissent(sheet.members().get(at).agency(), reason));
            }
        }
        return dissent;
    }
}
