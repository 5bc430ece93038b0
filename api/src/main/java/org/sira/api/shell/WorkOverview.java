package org.sira.api.shell;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How far the work of an operation is. */
@Component
class WorkOverview {

    private final Operations operations;
    private final Datasets datasets;
    private final MessageSource texts;

    WorkOverview(Operations operations, Datasets datasets, MessageSource texts) {
        this.operations = operations;
        this.datasets = datasets;
        this.texts = texts;
    }

    /** Where somebody goes on who comes back to an operation. */
    String currentPage(long operation) {
        String base = "/operations/" + operation;
        return datasets.newest(operation).isEmpty() ? base + "/data" : base + "/situation";
    }

    /** The operation and its steps, seen from a page of it. */
    Optional<Shell.Work> of(long operation, String path, Locale locale) {
        return operations.find(operation).map(found -> work(found, path, locale));
    }

    private Shell.Work work(Operation operation, String path, Locale locale) {
        Optional<DatasetVersion> version = datasets.newest(operation.id());
        boolean open = !datasets.openImports(operation.id()).isEmpty();
        String base = "/operations/" + operation.id();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                StepName.DATA,
                open ? StepState.ATTENTION : version.isPresent() ? StepState.DONE : StepState.TO_DO,
                open
                        ? text("data-open", locale)
                        : version.map(v -> text("data-done", locale, v.number()))
                                .orElseGet(() -> text("data-todo", locale)),
                Optional.of(base + "/data"),
                path.startsWith(base + "/data")));
        return new Shell.Work(
                new Shell.ShownOperation(operation.id(), operation.name(), dataLine(version, locale)), steps);
    }

    private @Nullable String dataLine(Optional<DatasetVersion> version, Locale locale) {
        return version.map(found -> {
                    LocalDate day = LocalDate.ofInstant(found.committedAt(), ZoneOffset.UTC);
                    return texts.getMessage(
                            "shell.data-line",
                            new Object[] {
                                found.number(),
                                Messages.in(Language.of(locale)).formats().date(day)
                            },
                            locale);
                })
                .orElse(null);
    }

    private String text(String state, Locale locale, Object... arguments) {
        return texts.getMessage("shell.state." + state, arguments, locale);
    }
}
