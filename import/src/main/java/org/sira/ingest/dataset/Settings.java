package org.sira.ingest.dataset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The settings that the files give, each key at most once. What they leave out is for the caller to choose. */
public record Settings(List<SettingRow> rows) {

    public Settings {
        rows = List.copyOf(rows);
        if (rows.stream().map(SettingRow::key).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("A setting is given twice: " + rows);
        }
    }

    public static Settings none() {
        return new Settings(List.of());
    }

    public Optional<SettingRow> find(SettingKey key) {
        return rows.stream().filter(row -> row.key() == key).findFirst();
    }

    public Optional<String> text(SettingKey key) {
        return value(key, SettingKey.Kind.TEXT);
    }

    public Optional<LocalDate> date(SettingKey key) {
        return value(key, SettingKey.Kind.DATE).map(LocalDate::parse);
    }

    public Optional<LocalTime> time(SettingKey key) {
        return value(key, SettingKey.Kind.TIME).map(LocalTime::parse);
    }

    public Optional<RiskClass> riskClass(SettingKey key) {
        return value(key, SettingKey.Kind.RISK_CLASS).map(RiskClass::valueOf);
    }

    public OptionalInt whole(SettingKey key) {
        return value(key, SettingKey.Kind.WHOLE).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    public OptionalDouble decimal(SettingKey key) {
        return value(key, SettingKey.Kind.DECIMAL).stream()
                .mapToDouble(Double::parseDouble)
                .findFirst();
    }

    private Optional<String> value(SettingKey key, SettingKey.Kind kind) {
        if (key.kind() != kind) {
            throw new IllegalArgumentException("%s is of kind %s, not %s.".formatted(key, key.kind(), kind));
        }
        return find(key).map(SettingRow::value);
    }
}
