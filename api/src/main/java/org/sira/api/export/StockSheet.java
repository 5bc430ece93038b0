package org.sira.api.export;

import java.util.List;
import org.sira.api.export.workbook.Column.Format;
import org.sira.api.export.workbook.Table;
import org.sira.api.planning.PlanIndex;
import org.sira.api.platform.Messages;

/** A row for each change of a stock, with its level afterwards. */
final class StockSheet {

    private final PlanIndex index;
    private final Messages messages;

    StockSheet(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    Table of(List<StockEvent> events) {
        Table.Builder table = Table.named(messages.text("sheet.stock"))
                .column(messages.text("column.place"), "#loc+name", 20, Format.TEXT)
                .column(messages.text("column.commodity"), "#item+name", 22, Format.TEXT)
                .column(messages.text("column.time"), "#date+time", 17, Format.DATE_TIME)
                .column(messages.text("column.cause"), "#cause+name", 20, Format.TEXT)
                .column(messages.text("column.change"), "#item+change+num", 14, Format.ONE_DECIMAL)
                .column(messages.text("column.level"), "#item+level+num", 14, Format.ONE_DECIMAL)
                .column(messages.text("column.unit"), "#item+unit", 8, Format.TEXT)
                .column(messages.text("column.trip"), "#activity+code+trip", 10, Format.TEXT);
        for (StockEvent event : events) {
            table.row(
                    index.placeName(event.placeId()),
                    index.commodity(event.commodityId()).name(),
                    event.at(),
                    messages.text("stock." + event.cause().name()),
                    event.change(),
                    event.level(),
                    index.unit(event.commodityId()),
                    event.tripId().orElse(""));
        }
        return table.build();
    }
}
