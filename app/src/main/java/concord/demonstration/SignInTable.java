package concord.demonstration;

import concord.access.DemonstrationAccount;
import concord.access.DemonstrationAccounts;
import concord.platform.ReadyNote;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says with which accounts one can sign in: on the sign-in page, and below the line that says Concord is ready. */
@Component
@Profile("demo")
class SignInTable implements DemonstrationAccounts, ReadyNote {

    private static final String ROW = "  %-26s %-44s %s";

    private final List<DemonstrationAccount> accounts;

    SignInTable(@Value("${concord.demo.data:true}") boolean populated) {
        this.accounts = populated ? ofTheRegion() : List.of(Administrator.ACCOUNT);
    }

    @Override
    public List<DemonstrationAccount> shown() {
        return accounts;
    }

    @Override
    public String text() {
        String table = accounts.stream()
                .map(account -> ROW.formatted(account.userName(), account.post(), account.agency()))
                .collect(Collectors.joining(System.lineSeparator()));
        return String.join(
                System.lineSeparator(),
                "",
                "Sign in with one of these user names. The password of each is " + PASSWORD + ".",
                "All people and places are invented.",
                "",
                ROW.formatted("User name", "Post", "Agency"),
                table,
                "");
    }

    private static List<DemonstrationAccount> ofTheRegion() {
        return Roster.read()
                .withAccounts()
                .map(post -> new DemonstrationAccount(post.userName(), post.title(), post.agency()))
                .toList();
    }
}
