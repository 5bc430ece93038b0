package org.sira.api.dataset.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sira.api.cli.SmallWorkbook;

/**
 * A workbook as planners have them: a heading of their own, a word of their own on two roads, a place spelt otherwise on two
 * needs, and a number in letters.
 */
public final class MessyWorkbook {

    private MessyWorkbook() {}

    public static byte[] content(Path folder) throws IOException {
        return Files.readAllBytes(workbook().write(folder.resolve("messy.xlsx")));
    }

    static SmallWorkbook workbook() {
        return new SmallWorkbook()
                .with("Roads", "Length km", "Compteur")
                .with("Roads", "Gravel", "Latritte")
                .plus("Roads", "R2,KOL,BOU,eighty,Primary,Latritte,40,,no")
                .with("Needs", ",KOL,", ",Kolondieva,")
                .plus("Needs", "N2,Kolondieva,RIZ,2,t,100,High,Households,1,,");
    }
}
