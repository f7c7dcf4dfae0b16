package concord.imports;

import concord.cases.ImportCase;
import concord.cases.KnownCase;
import concord.platform.gate.Command;
import concord.referrals.ImportReferral;
import concord.referrals.Imported;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on its way: what was read of it, and what becomes of it. */
sealed interface Entry {

    long line();

    List<String> cells();

    /**
     * It can be entered.
     *
     * @param known what is known of its case; absent where it is a referral
     */
    record Good(
            long line,
            List<String> cells,
            ImportReferral referral,
            @Nullable KnownCase known) implements Entry {

        /** The act that enters it. */
        Command<Imported> act() {
            return known == null ? referral : new ImportCase(referral, known);
        }
    }

    /** It cannot. */
    record Bad(long line, List<String> cells, String reason) implements Entry {}
}
