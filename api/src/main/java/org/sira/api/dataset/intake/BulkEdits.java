package org.sira.api.dataset.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.api.dataset.report.RawCells;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.Spelling;

/** Writes the same into all cells of a column that hold the same. */
final class BulkEdits {

    private BulkEdits() {}

    /**
     * @param example one of the cells
     * @param found what they hold, after the changes of people
     * @param text to be read instead; empty: nothing is known
     */
    static List<CellEdit> of(OpenImport open, RawCells cells, CellRef example, String found, String text) {
        Map<CellRef, String> edited = new LinkedHashMap<>();
        open.choices().edits().stream()
                .filter(edit -> inColumn(edit.where(), example))
                .forEach(edit -> edited.put(edit.where(), edit.text()));
        Set<CellRef> alike =
                new LinkedHashSet<>(cells.alike(example, found, open.headerRow(example.file(), example.sheet())));
        alike.removeAll(edited.keySet());
        edited.forEach((cell, now) -> {
            if (Spelling.spaced(now).equalsIgnoreCase(Spelling.spaced(found))) {
                alike.add(cell);
            }
        });
        return alike.stream().map(cell -> new CellEdit(cell, text)).toList();
    }

    private static boolean inColumn(CellRef cell, CellRef example) {
        return cell.file().equals(example.file())
                && cell.sheet().equals(example.sheet())
                && cell.column() == example.column();
    }
}
