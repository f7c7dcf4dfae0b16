package concord.partnership.web;

import concord.partnership.AreaRow;
import java.util.List;

/** The page of all areas. */
public record AreasPage(List<AreaRow> rows, boolean mayRegister) {}
