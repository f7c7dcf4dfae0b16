package concord.access;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.Optional;

/** Looks up the account for a user name. Asked by Concord itself while somebody signs in. */
record FindAccount(String userName) implements Query<Optional<Account>>, Plain {}
