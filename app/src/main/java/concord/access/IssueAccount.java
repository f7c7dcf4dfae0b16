package concord.access;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.StaffId;
import java.util.regex.Pattern;

/**
 * Gives a member of staff an account to sign in with, or a new password to an account that exists.
 *
 * @param passwordHash Argon2; the password itself never enters a command, for commands are digested into the ledger
 */
public record IssueAccount(StaffId staff, String userName, String passwordHash) implements Command<StaffId> {

    private static final Pattern USER_NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._@-]{1,99}");

    public IssueAccount {
        requireNonNull(staff, "staff is null");
        if (!USER_NAME.matcher(userName).matches()) {
            throw new IllegalArgumentException("A user name is 2 to 100 letters, digits, dots, @ or hyphens");
        }
        if (!passwordHash.startsWith("$argon2")) {
            throw new IllegalArgumentException("A password is hashed with Argon2 before it enters a command");
        }
    }
}
