package concord.cases;

import java.util.List;

/**
 * The transfers of a case.
 *
 * @param transfers the newest first
 * @param mayOffer whether the acting post may offer one now
 */
public record TransfersOfCase(CaseRecord record, List<TransferView> transfers, boolean mayOffer) {

    public TransfersOfCase {
        transfers = List.copyOf(transfers);
    }
}
