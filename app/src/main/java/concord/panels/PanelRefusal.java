package concord.panels;

import concord.platform.gate.Refusal;

/** Why something was not done with a panel. */
public sealed interface PanelRefusal extends Refusal permits PanelRule, DecisionRefusal {}
