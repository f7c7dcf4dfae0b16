package concord.partnership.web;

import concord.partnership.Area;
import concord.platform.web.Attempt;
import java.util.List;

/** The page on which a sharing agreement is recorded. */
public record NewAgreementPage(List<Area> areas, Attempt attempt) {}
