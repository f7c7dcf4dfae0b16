package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import java.time.LocalDate;

/** Somebody starts to work for an agency. */
public record JoinStaff(AgencyId agency, String name, String email, LocalDate from) implements Command<StaffId>, About {

    public JoinStaff {
        name = Given.words("name", name, 200);
        email = Given.words("email", email, 200);
        Given.that(email.indexOf('@') > 0, "An e-mail address has an @");
    }

    @Override
    public RecordRef about() {
        return agency.ref();
    }
}
