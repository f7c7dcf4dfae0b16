package concord.sharing.domain;

import concord.platform.gate.Outcome;
import concord.sharing.Ground;
import concord.sharing.SharingRefusal;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** Holds the ground on which something is to be shared against the rules, before anything is shared. */
@Component
class Grounds {

    private final Vocabularies vocabularies;
    private final RequestDays days;

    Grounds(Vocabularies vocabularies, RequestDays days) {
        this.vocabularies = vocabularies;
        this.days = days;
    }

    Outcome<Ground> checked(Ground ground) {
        if (!vocabularies.legal(Lists.LAWFUL_BASIS, ground.lawfulBasis(), days.today())) {
            return Outcome.refused(new SharingRefusal.NotInTheList("Lawful bases"));
        }
        String objection = ground.checked().objection();
        return objection == null ? Outcome.done(ground) : Outcome.refused(new SharingRefusal.NotJustified(objection));
    }
}
