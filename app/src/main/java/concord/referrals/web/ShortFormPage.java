package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import concord.referrals.PromptView;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.StatementKind;
import concord.referrals.StatementView;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with one short form. */
public record ShortFormPage(
        RecordHead head,
        ReferralRecord record,
        List<Option> howKnown,
        Form form,
        @Nullable Refusal refusal) {

    public ShortFormPage {
        howKnown = List.copyOf(howKnown);
    }

    public String action(String what) {
        return ReferralPaths.of(record.line().id()) + "/" + what;
    }

    public List<Option> kinds() {
        return Arrays.stream(StatementKind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }

    public List<PromptView> open() {
        return record.prompts().stream().filter(PromptView::isOpen).toList();
    }

    /** The statement that the address names; null where it names none. */
    public @Nullable StatementView statement() {
        String named = form.value("statement");
        return record.content().statements().stream()
                .filter(statement -> statement.id().value().toString().equals(named))
                .findFirst()
                .orElse(null);
    }
}
