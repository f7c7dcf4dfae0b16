package concord.partnership.web;

import concord.partnership.AgencyRow;
import java.util.List;

/** The page of all agencies. */
public record AgenciesPage(List<AgencyRow> rows, boolean mayRegister) {}
