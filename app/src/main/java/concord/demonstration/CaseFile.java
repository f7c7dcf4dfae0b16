package concord.demonstration;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.TransferId;
import concord.referrals.ReferralId;
import concord.support.CommissionLine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case while a part of it is told. Each step of the case raises its version by one, so nobody has to look it up. */
final class CaseFile {

    private final Plot plot;
    private final CaseOutline outline;
    private final CaseWording wording;
    private @Nullable CommissionLine commission;
    private @Nullable TransferId transfer;
    private int version;

    CaseFile(Plot plot, CaseOutline outline) {
        this.plot = plot;
        this.outline = outline;
        this.wording = new CaseWording(plot, outline.reference().value());
        this.version = outline.version();
    }

    Plot plot() {
        return plot;
    }

    String area() {
        return plot.area();
    }

    CaseId id() {
        return outline.id();
    }

    ReferralId referral() {
        return outline.referral();
    }

    CaseWording wording() {
        return wording;
    }

    /** The sessions that were commissioned last, once they have been looked up. */
    @Nullable
    CommissionLine commission() {
        return commission;
    }

    void commissioned(CommissionLine line) {
        commission = line;
    }

    /** The transfer that was offered. */
    TransferId transfer() {
        return Objects.requireNonNull(transfer, "a transfer was offered");
    }

    void offered(TransferId id) {
        transfer = id;
    }

    /** The version before the next step. */
    int version() {
        return version;
    }

    void stepTaken() {
        version++;
    }
}
