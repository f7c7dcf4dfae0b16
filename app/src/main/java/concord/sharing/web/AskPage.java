package concord.sharing.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.sharing.RequestProposal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks a partner.
 *
 * @param agency absent while none was chosen: then only that is asked
 */
public record AskPage(
        RequestProposal proposal,
        @Nullable UUID agency,
        Form form,
        List<Option> bases,
        @Nullable Refusal refusal) {

    public AskPage {
        bases = List.copyOf(bases);
    }

    static String path(RequestProposal proposal) {
        return "/requests/new/" + proposal.about().kind() + "/"
                + proposal.about().id();
    }

    public String action() {
        return path(proposal);
    }

    public String postAction() {
        return path(proposal) + "?agency=" + agency;
    }

    public @Nullable String backLink() {
        RequestProposal.Known known = proposal.known();
        if (agency != null) {
            return action();
        }
        return known == null ? null : known.href();
    }

    public @Nullable String reference() {
        RequestProposal.Known known = proposal.known();
        return known == null ? null : known.reference();
    }

    public String due() {
        return Words.date(proposal.due());
    }

    public int more() {
        return AskForm.MORE;
    }

    public List<Option> agencyOptions() {
        return options(proposal.agencies());
    }

    public List<Option> postOptions() {
        return options(proposal.posts());
    }

    private static List<Option> options(List<RequestProposal.Choice> choices) {
        return choices.stream()
                .map(choice -> Option.of(choice.id().toString(), choice.words()))
                .toList();
    }
}
