package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.StaffId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. An unknown name costs as much time as a wrong password, so that names cannot be guessed by the
 * clock.
 */
@Component
public class PasswordCheck {

    private final Gate gate;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    PasswordCheck(Gate gate, PasswordEncoder encoder, Clock clock) {
        this.gate = gate;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody's password");
    }

    /** The member of staff whose password this is; empty where it is wrong or the account is locked. */
    public Optional<StaffId> staffWith(String userName, String password) {
        Optional<Account> account =
                gate.ask(Acting.system(), new FindAccount(userName)).orThrow();
        boolean right =
                encoder.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        return account.filter(found -> !found.isLockedAt(clock.instant())).flatMap(found -> recorded(found, right));
    }

    private Optional<StaffId> recorded(Account account, boolean right) {
        gate.submit(Acting.system(), new RecordSignIn(account.staff(), right)).orThrow();
        return right ? Optional.of(account.staff()) : Optional.empty();
    }
}
