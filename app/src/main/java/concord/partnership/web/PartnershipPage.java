package concord.partnership.web;

import concord.partnership.AgencyRow;
import concord.partnership.AreaRow;
import concord.partnership.Vacancy;
import java.util.List;

/** The way in: how many areas, agencies, posts and vacancies there are. */
public record PartnershipPage(List<AreaRow> areas, List<AgencyRow> agencies, List<Vacancy> vacancies) {

    public int posts() {
        return agencies.stream().mapToInt(AgencyRow::posts).sum();
    }

    public long escalated() {
        return vacancies.stream().filter(Vacancy::escalated).count();
    }
}
