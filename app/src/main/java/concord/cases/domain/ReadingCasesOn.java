package concord.cases.domain;

import concord.cases.CaseList;
import concord.cases.CasesAfter;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads the cases on from where a system stopped. */
@Component
class ReadingCasesOn implements QueryHandler<CasesAfter, CaseList> {

    private final CaseLines lines;

    ReadingCasesOn(CaseLines lines) {
        this.lines = lines;
    }

    @Override
    public Outcome<CaseList> answer(CasesAfter query, Acting acting) {
        return Outcome.done(new CaseList(lines.after(query, acting), lines.count(query.filter(), acting)));
    }
}
