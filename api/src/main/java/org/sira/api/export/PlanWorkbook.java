package org.sira.api.export;

import java.util.ArrayList;
import java.util.List;
import org.sira.api.dataset.DataFile;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.export.workbook.Workbooks;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Messages;

/** {@code plan.xlsx}: the plan for people, in their language. */
final class PlanWorkbook {

    private final Messages messages;

    PlanWorkbook(Messages messages) {
        this.messages = messages;
    }

    byte[] write(PlanOutcome outcome, PlanDocument document, Origin origin) {
        PlanTables of = new PlanTables(outcome, messages);
        List<Table> tables = List.of(
                summary(outcome),
                of.trips(),
                of.stops(),
                of.legs(),
                of.convoys(),
                of.unserved(),
                of.stock(document.stockEvents()),
                readMe(document, origin));
        OriginWords words = new OriginWords(origin, new SheetWords(messages.language()));
        return Workbooks.bytes(
                document.operation(), List.of(words.operation(), words.line()), tables, document.createdAt());
    }

    private Table summary(PlanOutcome outcome) {
        Table.Builder table = Table.named(messages.text("sheet.summary"))
                .column(messages.text("column.figure"), "#indicator+name", 26, Format.TEXT)
                .column(messages.text("column.value"), "#indicator+value", 90, Format.LONG_TEXT);
        for (PlanSummary.Line line : PlanSummary.of(outcome, messages).lines()) {
            table.row(line.label(), line.value());
        }
        return table.build();
    }

    private Table readMe(PlanDocument document, Origin origin) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("readme.id", origin.planId()));
        lines.add(messages.text("readme.hash", origin.sha256()));
        lines.add(messages.text("readme.created", document.createdAt().toString()));
        lines.add(messages.text(
                "readme.as-of", messages.formats().date(document.plan().asOf())));
        lines.add(messages.text("readme.sensitivity"));
        for (DataFile file : document.data()) {
            lines.add(messages.text("readme.file", file.name(), file.sha256()));
        }
        lines.add(messages.text("readme.times"));
        lines.add(messages.text("readme.exposure"));
        lines.add(messages.text("readme.no-guarantee"));
        Table.Builder table = Table.named(messages.text("sheet.read-me"))
                .column(messages.text("column.note"), "#meta+description", 110, Format.LONG_TEXT);
        lines.forEach(table::row);
        return table.build();
    }
}
