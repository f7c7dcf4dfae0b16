package concord.access;

import java.util.List;

/** Lists the accounts of the demonstration on the sign-in page. There is a bean of it in the demonstration only. */
public interface DemonstrationAccounts {

    /** What every one of them signs in with. It opens invented data on one's own machine, and nothing else. */
    String PASSWORD = "concord-demonstration";

    List<DemonstrationAccount> shown();
}
