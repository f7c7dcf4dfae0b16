package concord.cases.web;

import concord.cases.frame.CaseHead;
import concord.sharing.Disclosure;
import concord.sharing.RequestLine;
import java.time.LocalDate;
import java.util.List;

/** What was asked about a case and its referrals, and who was told what. */
public record CaseSharingPage(
        CaseHead head, List<RequestLine> requests, List<Disclosure> told, String askPath, LocalDate today) {

    public CaseSharingPage {
        requests = List.copyOf(requests);
        told = List.copyOf(told);
    }
}
