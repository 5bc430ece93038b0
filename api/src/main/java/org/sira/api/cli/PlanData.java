package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sira.api.dataset.DataFile;

/** Finds the files that a plan was made from among those given: they may have other names, but hold the same bytes. */
final class PlanData {

    private final CommandContext context;

    PlanData(CommandContext context) {
        this.context = context;
    }

    /** The files in the order in which the plan read them; fails when one is missing, changed or too many. */
    List<Path> inOrderOf(List<DataFile> expected, List<Path> given) {
        List<Path> rest = new ArrayList<>(given);
        List<DataFile> restOfData = new ArrayList<>();
        given.forEach(path -> restOfData.add(fingerprint(path)));
        List<Path> inOrder = new ArrayList<>();
        for (DataFile wanted : expected) {
            int found = indexOf(wanted, restOfData);
            if (found < 0) {
                throw new Failure(
                        ExitCode.BAD_DATA, context.text("cli.plan.other-data", wanted.name(), wanted.sha256()));
            }
            restOfData.remove(found);
            inOrder.add(rest.remove(found));
        }
        if (!rest.isEmpty()) {
            throw new Failure(ExitCode.BAD_DATA, context.text("cli.plan.more-data", rest.get(0)));
        }
        return inOrder;
    }

    private static int indexOf(DataFile wanted, List<DataFile> files) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).sha256().equals(wanted.sha256())) {
                return i;
            }
        }
        return -1;
    }

    private DataFile fingerprint(Path path) {
        try {
            return DataFile.of(path);
        } catch (IOException e) {
            throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.unreadable-file", String.valueOf(e.getMessage())));
        }
    }
}
