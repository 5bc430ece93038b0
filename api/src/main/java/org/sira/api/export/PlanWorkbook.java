package org.sira.api.export;

import java.util.ArrayList;
import java.util.List;
import org.sira.api.dataset.DataFile;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.export.workbook.Workbooks;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Messages;

/** {@code plan.xlsx}: the plan for people, in their language. */
final class PlanWorkbook {

    private final Messages messages;

    PlanWorkbook(Messages messages) {
        this.messages = messages;
    }

    byte[] write(PlanOutcome outcome, PlanDocument document) {
        PlanIndex index = new PlanIndex(outcome.facts(), outcome.plan());
        List<Table> tables = List.of(
                summary(outcome),
                new TripsSheet(index, messages).of(outcome.plan()),
                new StopsSheet(index, messages).of(outcome.plan()),
                new LegsSheet(index, messages).of(outcome.plan()),
                new ConvoysSheet(index, messages).of(outcome.plan()),
                new UnservedSheet(index, messages).of(outcome.plan()),
                new StockSheet(index, messages).of(document.stockEvents()),
                readMe(document));
        return Workbooks.bytes(document.operation(), headLines(document), tables, document.createdAt());
    }

    private List<String> headLines(PlanDocument document) {
        return List.of(
                document.operation(),
                messages.text(
                        "sheet.head",
                        document.planId(),
                        messages.formats().date(document.plan().asOf()),
                        messages.text("sensitivity." + document.sensitivity())));
    }

    private Table summary(PlanOutcome outcome) {
        Table.Builder table = Table.named(messages.text("sheet.summary"))
                .column(messages.text("column.figure"), 26, Format.TEXT)
                .column(messages.text("column.value"), 90, Format.LONG_TEXT);
        for (PlanSummary.Line line : PlanSummary.of(outcome, messages).lines()) {
            table.row(line.label(), line.value());
        }
        return table.build();
    }

    private Table readMe(PlanDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("readme.id", document.planId()));
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
        Table.Builder table =
                Table.named(messages.text("sheet.read-me")).column(messages.text("column.note"), 110, Format.LONG_TEXT);
        lines.forEach(table::row);
        return table.build();
    }
}
