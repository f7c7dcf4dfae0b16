package concord.support.web;

import concord.support.CommissionLine;
import concord.support.CommissionView;

/** A worry, and the sessions in which it came up. */
public record OneWorry(CommissionLine line, CommissionView.Worry worry) {

    public String action() {
        return "/cases/" + line.caseId().value() + "/sessions/" + line.id().value() + "/worries/" + worry.id();
    }
}
