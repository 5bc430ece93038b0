package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.SETTING_KEY;
import static org.sira.ingest.schema.Field.SETTING_VALUE;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.RepeatedSetting;
import org.sira.ingest.problem.UnknownSetting;

/** Reads settings; a blank value leaves the setting open. */
final class SettingReader extends RowReader<SettingRow> {

    private final Map<SettingKey, First> firstByKey = new EnumMap<>(SettingKey.class);

    private record First(CellRef where, String value) {}

    @Override
    Optional<SettingRow> read(RowCells cells) {
        String name = cells.text(SETTING_KEY);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<SettingKey> key = WordLists.SETTING_KEYS.find(name);
        if (key.isEmpty()) {
            cells.warn(new UnknownSetting(cells.at(SETTING_KEY), name));
            return Optional.empty();
        }
        if (cells.isBlank(SETTING_VALUE)) {
            return Optional.empty();
        }
        Optional<String> value = value(cells, key.get());
        return cells.build(() -> new SettingRow(cells.ref(), key.get(), value.orElseThrow()))
                .filter(row -> isFirst(cells, row));
    }

    private static Optional<String> value(RowCells cells, SettingKey key) {
        Range range = new Range(key.least(), key.most());
        return switch (key.kind()) {
            case TEXT -> Optional.of(cells.text(SETTING_VALUE));
            case DATE -> cells.date(SETTING_VALUE).map(Object::toString);
            case TIME -> cells.time(SETTING_VALUE).map(Object::toString);
            case RISK_CLASS -> cells.word(SETTING_VALUE, WordLists.RISK_CLASSES).map(Enum::name);
            case WHOLE -> Optional.of(String.valueOf(cells.whole(SETTING_VALUE, key.unit(), range)));
            case DECIMAL ->
                cells.numberIfGiven(SETTING_VALUE, key.unit(), range).stream()
                        .mapToObj(number -> BigDecimal.valueOf(number).toPlainString())
                        .findFirst();
        };
    }

    private boolean isFirst(RowCells cells, SettingRow row) {
        First first = firstByKey.putIfAbsent(row.key(), new First(cells.at(SETTING_VALUE), row.value()));
        if (first != null && !first.value().equals(row.value())) {
            cells.warn(new RepeatedSetting(cells.at(SETTING_VALUE), row.key().words(), first.where()));
        }
        return first == null;
    }
}
