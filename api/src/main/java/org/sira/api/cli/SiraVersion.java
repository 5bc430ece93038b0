package org.sira.api.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, with the Java that runs it. */
final class SiraVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(SiraVersion.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"Sira " + version, "Java " + System.getProperty("java.version")};
    }
}
