package org.sira.ingest.rows;

import org.sira.ingest.place.AdminArea;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.AdminCodes;
import org.sira.ingest.place.AdminCodes.Meaning;
import org.sira.ingest.problem.CodeNotName;
import org.sira.ingest.problem.CodeOfOtherSystem;
import org.sira.ingest.problem.ShortenedCode;
import org.sira.ingest.schema.Field;

/** The p-code of a cercle in a row, beside the name of the cercle. */
record CercleCode(RowCells cells, Field codeField, Field nameField) {

    /** Tells what is odd about it; the code stays as it is. */
    void check(AdminCodes codes) {
        if (cells.isBlank(codeField)) {
            return;
        }
        String code = cells.textOrEmpty(codeField);
        codes.meaning(code).ifPresent(meaning -> tell(code, meaning, codes));
    }

    private void tell(String code, Meaning meaning, AdminCodes codes) {
        if (meaning instanceof Meaning.PCode known) {
            compare(code, known.area(), codes);
        } else if (meaning instanceof Meaning.OfOtherSystem other) {
            cells.warn(new CodeOfOtherSystem(
                    cells.at(codeField),
                    cells.heading(codeField),
                    code,
                    other.system().words(),
                    other.region()));
        } else if (meaning instanceof Meaning.Shortened shortened) {
            AdminArea area = shortened.area();
            cells.warn(
                    new ShortenedCode(cells.at(codeField), cells.heading(codeField), code, area.code(), area.name()));
        }
    }

    private void compare(String code, AdminArea area, AdminCodes codes) {
        boolean named = !cells.isBlank(nameField);
        String name = named ? cells.textOrEmpty(nameField) : "";
        if (area.level() != Level.CERCLE || (named && !codes.isCalled(area, name))) {
            cells.warn(new CodeNotName(
                    cells.at(codeField),
                    code,
                    area.level().words(),
                    area.name(),
                    area.division().year(),
                    name));
        }
    }
}
