package concord.people.domain;

import concord.audit.IntegrityProof;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Proves every night that everybody on record can be found by name, as the tables hold them (F1). */
@Component
class NamesProof implements IntegrityProof {

    private final ObjectProvider<Gate> gate;

    NamesProof(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "the index of names holds what the tables hold";
    }

    @Override
    public Found prove() {
        NamesProved proved =
                gate.getObject().ask(Acting.system(), new ProveNames()).orThrow();
        return new Found(proved.checked(), proved.differing());
    }
}
