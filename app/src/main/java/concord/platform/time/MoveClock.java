package concord.platform.time;

import concord.platform.gate.Command;
import java.time.LocalDate;

/** Moves the demonstration's clock forward to a day, at the same time of day. Answers the day it then stands at. */
public record MoveClock(LocalDate to) implements Command<LocalDate> {}
