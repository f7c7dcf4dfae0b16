package concord.support.domain;

import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.ConsentRefusal;
import concord.support.ConsentStated;
import concord.support.SupportRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules about an answer (CTSA 2015 s.36(4)(b), Explanatory Note 206; Mental Capacity Act 2005 ss.1 and 2). */
final class ConsentRules {

    private ConsentRules() {}

    /**
     * What stands in the way of an answer; absent where nothing does.
     *
     * @param child whether the person was under eighteen on the day of the answer
     * @param adopted the day of the panel's decision
     */
    static @Nullable SupportRefusal objection(ConsentStated stated, boolean child, LocalDate adopted, LocalDate today) {
        if (stated.on().isBefore(adopted) || stated.on().isAfter(today)) {
            return new ConsentRefusal.DayCannotBe(adopted);
        }
        if (stated.capacity() != Capacity.NOT_IN_DOUBT && stated.capacityNote().isEmpty()) {
            return new ConsentRefusal.FindingWithoutNote();
        }
        return child ? ofChild(stated) : ofAdult(stated);
    }

    private static @Nullable SupportRefusal ofChild(ConsentStated stated) {
        return stated.by() == AnsweredBy.PERSON ? new ConsentRefusal.ChildAlone() : null;
    }

    private static @Nullable SupportRefusal ofAdult(ConsentStated stated) {
        boolean cannotDecide = stated.capacity() == Capacity.CANNOT_DECIDE;
        if (stated.by() == AnsweredBy.PERSON) {
            return cannotDecide ? new ConsentRefusal.CannotDecideAlone() : null;
        }
        return cannotDecide ? null : new ConsentRefusal.AdultAnswersAlone();
    }
}
