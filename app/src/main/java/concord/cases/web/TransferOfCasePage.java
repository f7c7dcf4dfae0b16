package concord.cases.web;

import concord.cases.frame.CaseHead;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transfers of a case, and the offer of another. */
public record TransferOfCasePage(
        CaseHead head,
        String path,
        List<TransferPage.Row> rows,
        boolean mayOffer,
        List<Option> areas,
        List<Option> bases,
        Form form,
        @Nullable Refusal refusal) {

    public TransferOfCasePage {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
        bases = List.copyOf(bases);
    }

    public static List<Option> yes() {
        return List.of(Option.of("yes", "It is the right information, shared in the right way"));
    }
}
