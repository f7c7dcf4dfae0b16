package concord.files.domain;

import concord.files.SweepFiles;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sweeps every few hours. */
@Component
class FilesSweep implements TimedWork {

    private final Gate gate;

    FilesSweep(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "sweep-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        gate.submit(Acting.system(), new SweepFiles()).orThrow();
    }
}
