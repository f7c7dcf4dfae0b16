package concord.imports;

import concord.referrals.ImportReferral;
import java.util.List;

/** A row on its way: what was read of it, and what becomes of it. */
sealed interface Entry {

    long line();

    List<String> cells();

    /** It can be entered. */
    record Good(long line, List<String> cells, ImportReferral referral) implements Entry {}

    /** It cannot. */
    record Bad(long line, List<String> cells, String reason) implements Entry {}
}
