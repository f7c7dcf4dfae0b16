package concord.demonstration;

import concord.access.DemonstrationAccount;
import concord.partnership.AppointHolder;
import concord.partnership.JoinStaff;
import concord.partnership.OpenPost;
import concord.partnership.RegisterAgency;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one post of an empty demonstration: whoever holds it can set up all others. */
@Component
@Profile("demo")
class Administrator {

    static final DemonstrationAccount ACCOUNT =
            new DemonstrationAccount("first.administrator", "Administrator of the partnership", "The partnership");

    private final Region region;
    private final Accounts accounts;

    Administrator(Region region, Accounts accounts) {
        this.region = region;
        this.accounts = accounts;
    }

    void appoint(LocalDate day) {
        AgencyId agency = region.does(new RegisterAgency(ACCOUNT.agency(), "local-authority", true));
        PostId post = region.does(new OpenPost(agency, ACCOUNT.post(), Role.PARTNERSHIP_ADMINISTRATOR, Set.of(), day));
        StaffId staff = region.does(new JoinStaff(agency, "Alex Example", "administrator@partnership.example", day));
        region.does(new AppointHolder(post, 0, staff, day));
        accounts.issue(staff, ACCOUNT.userName());
    }
}
