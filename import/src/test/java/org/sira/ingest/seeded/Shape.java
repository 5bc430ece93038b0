package org.sira.ingest.seeded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.FormulaFault;
import org.sira.ingest.problem.NotACoordinate;
import org.sira.ingest.problem.NotADate;
import org.sira.ingest.problem.NotANumber;
import org.sira.ingest.problem.NotATime;
import org.sira.ingest.problem.NotCompartments;
import org.sira.ingest.problem.NotExact;
import org.sira.ingest.problem.NotWhole;
import org.sira.ingest.problem.NotYesOrNo;
import org.sira.ingest.problem.OutOfRange;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.problem.UnknownCommodity;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.problem.UnknownRoad;
import org.sira.ingest.problem.UnknownUnit;
import org.sira.ingest.problem.UnknownWord;

/** What the cells of a column hold, and what can be wrong with one of them. */
enum Shape {
    ID,
    TEXT,
    NUMBER,
    WHOLE,
    QUANTITY,
    DEGREES,
    DATE,
    TIME,
    WORD,
    YES_NO,
    PLACE,
    ROAD,
    ROADS,
    COMMODITY,
    AREA,
    UNIT,
    COMPARTMENTS;

    /** @param required whether a blank is wrong, too */
    List<Flaw> flaws(boolean required) {
        List<Flaw> flaws = new ArrayList<>(own());
        flaws.add(new Flaw("formula that fails", "=1/0", FormulaFault.class));
        if (required) {
            flaws.add(new Flaw("blank", null, BlankCell.class));
            flaws.add(new Flaw("said to be unknown", "ND", BlankCell.class));
        }
        return flaws;
    }

    private List<Flaw> own() {
        return switch (this) {
            case ID, TEXT -> List.of();
            case NUMBER -> numbers();
            case WHOLE -> {
                List<Flaw> flaws = numbers();
                flaws.add(new Flaw("fraction", 2.5, NotWhole.class));
                flaws.add(new Flaw("fraction", "1,5", NotWhole.class));
                yield flaws;
            }
            case QUANTITY -> {
                List<Flaw> flaws = numbers();
                flaws.add(new Flaw("thousands or fraction", "80,000", AmbiguousNumbers.class));
                flaws.add(new Flaw("thousands or fraction", "12.500", AmbiguousNumbers.class));
                yield flaws;
            }
            case DEGREES ->
                all(
                                NotACoordinate.class,
                                "letters for a number",
                                "onze",
                                "11,o89",
                                "N",
                                "plus au nord",
                                "11..4",
                                "11,41,8",
                                "11°75'00\"N",
                                true)
                        .with(OutOfRange.class, "out of range", 1108.9, -689.3);
            case DATE ->
                all(
                        NotADate.class,
                        "no date",
                        "bientôt",
                        "31/02/2025",
                        "2025-13-45",
                        "29/02/2025",
                        "le 24",
                        76,
                        1e9,
                        "00/11/2025",
                        "24/00/2025",
                        "24/11",
                        "lundi",
                        "24/11/2025 25:00",
                        "1/1/1900",
                        true);
            case TIME -> all(NotATime.class, "no time", "le soir", "25:70", "matin", "6 h 75");
            case WORD -> all(UnknownWord.class, "unknown word", "Bof", "Xyzzy", "à voir avec Moussa", "???x", 3, true);
            case YES_NO -> all(NotYesOrNo.class, "neither yes nor no", "peut-être", "maybe", 7, "à voir");
            case PLACE ->
                all(UnknownPlace.class, "unknown place", "Zzyx", "P999", "Ouagadougou-Sud")
                        .with(AmbiguousPlace.class, "ambiguous place", GeneratedOperation.TWIN);
            case ROAD -> all(UnknownRoad.class, "unknown road", "R999", "la piste", "R 001");
            case ROADS -> all(UnknownRoad.class, "unknown road", "R001;R999", "R999");
            case COMMODITY -> all(UnknownCommodity.class, "unknown commodity", "Zinc", "C99", "divers");
            case AREA -> all(UnknownArea.class, "unknown area", "Kidalistan", "Zone 3");
            case UNIT -> all(UnknownUnit.class, "unknown unit", "sacs", "fûts", "kgs/j", "km");
            case COMPARTMENTS ->
                all(NotCompartments.class, "no compartments", "trois", "9000/beaucoup", "environ 9000");
        };
    }

    private static Flaws numbers() {
        return all(
                        NotANumber.class,
                        "letters for a number",
                        "douze",
                        "1O5",
                        "12x7",
                        "l2",
                        "12,5,3",
                        "1.2.3",
                        "--5",
                        "12e3",
                        "0x1F",
                        "12 5",
                        "5 (estimé)",
                        true,
                        LocalDate.of(2025, 11, 24))
                .with(NotExact.class, "more or less", "env. 500", "~500", "500+", "1 200-1 500", "3 à 4")
                .with(OutOfRange.class, "out of range", -5, 1e12, "-3", "999999999999");
    }

    private static Flaws all(Class<? extends Problem> expected, String name, Object... values) {
        return new Flaws().with(expected, name, values);
    }

    private static final class Flaws extends ArrayList<Flaw> {

        private static final long serialVersionUID = 1;

        Flaws with(Class<? extends Problem> expected, String name, Object... values) {
            for (Object value : values) {
                add(new Flaw(name, value, expected));
            }
            return this;
        }
    }
}
