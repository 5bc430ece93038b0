package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** A setting that is given twice with different values; the first one counts. */
public record RepeatedSetting(CellRef where, Words setting, CellRef first) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.repeated-setting";
    }

    @Override
    public List<Object> arguments() {
        return List.of(setting, first);
    }
}
