package concord.cases.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transfer that waits, as the receiving area answers it. */
public record TransferPage(
        Row row,
        List<Option> caseOwners,
        List<Option> riskOwners,
        Form form,
        @Nullable Refusal refusal) {

    public TransferPage {
        caseOwners = List.copyOf(caseOwners);
        riskOwners = List.copyOf(riskOwners);
    }

    /**
     * One transfer.
     *
     * @param answer how and when it was answered; absent while it waits
     * @param took from offer to answer, in words; blank while it waits
     */
    public record Row(
            String reference,
            String path,
            String from,
            String to,
            String reason,
            String told,
            String offered,
            @Nullable String answer,
            String took,
            @Nullable String why,
            boolean mine,
            boolean offeredByMe) {}
}
