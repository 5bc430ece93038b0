package org.sira.api.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** Style sheets that import others from beside them. */
public final class StyleSheets {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private StyleSheets() {}

    /** The sheet with what it imports, without comments. */
    public static String inlined(Resource sheet) {
        try {
            String text = sheet.getContentAsString(StandardCharsets.UTF_8);
            StringBuilder whole = new StringBuilder();
            Matcher imports = IMPORT.matcher(COMMENT.matcher(text).replaceAll(""));
            while (imports.find()) {
                imports.appendReplacement(
                        whole, Matcher.quoteReplacement(inlined(sheet.createRelative(imports.group(1)))));
            }
            return imports.appendTail(whole).toString();
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }
}
