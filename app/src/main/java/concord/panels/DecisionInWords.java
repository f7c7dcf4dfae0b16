package concord.panels;

import java.util.List;

/** The door for pages to what a decision brought with it, in sentences. */
public interface DecisionInWords {

    List<String> of(DecisionView decision);
}
