package org.sira.planner.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of this process since it began: start of the machine, compiler and collector are in it. */
public final class ProcessCpu {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessCpu() {}

    public static double seconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
