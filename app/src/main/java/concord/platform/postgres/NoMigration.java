package concord.platform.postgres;

import concord.platform.CannotStart;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Keeps a command from changing the tables under a Concord that may be running on them. */
final class NoMigration extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        throw new CannotStart(
                "The database was made by another version of Concord.",
                "Start this version once (./concord demo or ./concord serve): that brings the database up to date.");
    }
}
