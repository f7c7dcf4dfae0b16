package concord.cases.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;

/** Moves a case with all that belongs to it to the area that accepted it. Asked for by Concord alone. */
record MoveCase(TransferTable.Open transfer, Case.Owners owners, Acting by) implements Command<CaseId> {}
