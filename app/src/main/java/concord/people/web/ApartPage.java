package concord.people.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That two persons were said not to be the same, and whether it is lifted. */
public record ApartPage(
        String path,
        String state,
        List<MergePage.Line> said,
        String merge,
        boolean mayAsk,
        boolean mayAnswer,
        Form form,
        @Nullable Refusal refusal) {

    public ApartPage {
        said = List.copyOf(said);
    }
}
