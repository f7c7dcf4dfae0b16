package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Command;

/**
 * Takes an agency into the partnership.
 *
 * @param sector code of the vocabulary "sector"
 * @param schedule7 listed in CTSA 2015 Schedule 7
 */
public record RegisterAgency(String name, String sector, boolean schedule7) implements Command<AgencyId> {

    public RegisterAgency {
        name = Given.words("name", name, 200);
        sector = Given.words("sector", sector, 100);
    }
}
