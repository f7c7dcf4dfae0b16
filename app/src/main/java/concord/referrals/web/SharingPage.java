package concord.referrals.web;

import concord.sharing.Disclosure;
import concord.sharing.RequestLine;
import java.time.LocalDate;
import java.util.List;

/**
 * What was asked about a referral, who was told what, and how long all of it is kept.
 *
 * @param askPath where a partner is asked
 * @param kept in sentences; empty where the reader may not know
 */
public record SharingPage(
        RecordHead head,
        List<RequestLine> requests,
        List<Disclosure> told,
        String askPath,
        String kept,
        LocalDate today) {

    public SharingPage {
        requests = List.copyOf(requests);
        told = List.copyOf(told);
    }
}
