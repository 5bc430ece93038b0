package org.sira.api.export;

import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.PreflightWords;
import org.sira.api.planning.UnservedSentences;
import org.sira.api.platform.Messages;
import org.sira.planner.explain.PreflightFinding;
import org.sira.planner.model.Need;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Unserved;

/** A row for each need, or part of one, that stays behind, and why; last those of which the plan knows nothing. */
final class UnservedSheet {

    private final PlanIndex index;
    private final Messages messages;
    private final UnservedSentences sentences;
    private final PreflightWords known;

    UnservedSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
        this.sentences = new UnservedSentences(index, messages);
        known = new PreflightWords(index, messages);
    }

    Table of(Plan plan) {
        Table.Builder table = Table.named(messages.text("sheet.unserved"))
                .column(messages.text("column.need"), "#need+code", 14, Format.TEXT)
                .column(messages.text("column.place"), "#loc+name", 20, Format.TEXT)
                .column(messages.text("column.commodity"), "#item+name", 22, Format.TEXT)
                .column(messages.text("column.quantity"), "#item+num+quantity", 12, Format.ONE_DECIMAL)
                .column(messages.text("column.unit"), "#item+unit", 8, Format.TEXT)
                .column(messages.text("column.people"), "#inneed+num", 10, Format.WHOLE)
                .column(messages.text("column.priority"), "#need+priority", 12, Format.TEXT)
                .column(messages.text("column.reason"), "#status+reason", 24, Format.TEXT)
                .column(messages.text("column.explanation"), "#description+reason", 70, Format.LONG_TEXT)
                .column(messages.text("column.remedy"), "#description+remedy", 60, Format.LONG_TEXT)
                .column(messages.text("column.worth"), "#indicator+num+worth", 14, Format.WHOLE);
        for (Unserved unserved : plan.unserved()) {
            Need need = index.need(unserved.needId());
            table.row(
                    need.id(),
                    index.placeName(need.placeId()),
                    index.commodity(need.commodityId()).name(),
                    unserved.quantity(),
                    index.unit(need.commodityId()),
                    need.people(),
                    messages.name(need.priority()),
                    messages.name(unserved.reason()),
                    sentences.of(unserved),
                    sentences.changeAndWhere(unserved),
                    unserved.worth());
        }
        for (Need need : index.facts().needsOutsideHorizon()) {
            PreflightFinding outside = new PreflightFinding.OutsideHorizon(need);
            table.row(
                    need.id(),
                    index.placeName(need.placeId()),
                    index.commodity(need.commodityId()).name(),
                    need.quantity(),
                    index.unit(need.commodityId()),
                    need.people(),
                    messages.name(need.priority()),
                    messages.text("unserved.outside"),
                    known.sentence(outside),
                    known.help(outside.code()),
                    "");
        }
        return table.build();
    }
}
