package concord.demonstration;

import concord.access.DemonstrationAccounts;
import concord.access.IssueAccount;
import concord.platform.gate.StaffId;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Issues the accounts of the demonstration. All have one password, hashed once: Argon2 is slow on purpose. */
@Component
@Profile("demo")
class Accounts {

    private final Region region;
    private final Supplier<String> hash;

    Accounts(Region region, PasswordEncoder passwords) {
        this.region = region;
        this.hash = SingletonSupplier.of(() -> passwords.encode(DemonstrationAccounts.PASSWORD));
    }

    void issueAll(Roster roster, Company company) {
        roster.withAccounts().forEach(post -> issue(company.member(holder(post)), post.userName()));
    }

    void issue(StaffId staff, String userName) {
        region.does(new IssueAccount(staff, userName, hash.get()));
    }

    /** The constable of the first years has left; the account belongs to the successor. */
    private static String holder(Roster.PostRow post) {
        return "Ellie Stratton".equals(post.holder()) ? "Theo Marchbank" : post.holder();
    }
}
