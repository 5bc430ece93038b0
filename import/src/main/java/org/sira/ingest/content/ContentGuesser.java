package org.sira.ingest.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sira.ingest.schema.ColumnGuesser;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Guess;
import org.sira.ingest.schema.Header;
import org.sira.ingest.value.SheetRow;

/**
 * Finds the columns of required fields that no heading names. Where several columns look like a field, or one column
 * looks like several, nothing is guessed.
 */
public final class ContentGuesser implements ColumnGuesser {

    private record Missing(Field field, Look look) {}

    /** @param column the only one that looks like the field */
    private record Only(Missing missing, int column) {}

    @Override
    public List<Guess> guess(Header header, List<SheetRow> data) {
        List<Missing> missing = new ArrayList<>(header.missingFields().stream()
                .flatMap(field -> Look.of(field).map(look -> new Missing(field, look)).stream())
                .toList());
        List<ColumnValues> columns = new ArrayList<>();
        if (!missing.isEmpty()) {
            unread(header, data).forEach(column -> columns.add(ColumnValues.of(column, data)));
        }
        List<Guess> guesses = new ArrayList<>();
        for (Optional<Guess> next = next(missing, columns); next.isPresent(); next = next(missing, columns)) {
            Guess guess = next.get();
            guesses.add(guess);
            missing.removeIf(each -> each.field() == guess.field());
            // A latitude may pass for a longitude: once it is known, the other one is as well.
            columns.removeIf(each -> each.column() == guess.column());
        }
        return guesses;
    }

    /** Columns with an unknown heading or none. */
    private static IntStream unread(Header header, List<SheetRow> data) {
        int columns = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, columns)
                .filter(column -> header.field(column).isEmpty()
                        && !header.repeatedColumns().containsKey(column));
    }

    /** A field that only one column looks like, where no other field has only this column. */
    private static Optional<Guess> next(List<Missing> missing, List<ColumnValues> columns) {
        List<Only> all = missing.stream()
                .flatMap(each -> only(each, columns).map(column -> new Only(each, column)).stream())
                .toList();
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> other != each && other.column() == each.column()))
                .map(each -> new Guess(
                        each.column(),
                        each.missing().field(),
                        each.missing().look().words()))
                .findFirst();
    }

    private static Optional<Integer> only(Missing missing, List<ColumnValues> columns) {
        List<ColumnValues> alike =
                columns.stream().filter(missing.look().fits()).limit(2).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0).column()) : Optional.empty();
    }
}
