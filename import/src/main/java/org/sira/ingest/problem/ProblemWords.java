package org.sira.ingest.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sira.ingest.value.Words;

/** Says problems in the reader's language, from {@code problems.properties}; French, or else English. */
public final class ProblemWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final Locale locale;
    private final boolean french;
    private final ResourceBundle bundle;

    private ProblemWords(Locale locale) {
        this.locale = locale;
        this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        this.bundle = ResourceBundle.getBundle(
                "org.sira.ingest.problems",
                french ? Locale.FRENCH : Locale.ROOT,
                ProblemWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static ProblemWords in(Locale locale) {
        return new ProblemWords(locale);
    }

    /** What was found, and what was expected. */
    public String text(Problem problem) {
        return say(problem, ".text");
    }

    /** What to do about it. */
    public String action(Problem problem) {
        return say(problem, ".action");
    }

    private String say(Problem problem, String part) {
        String file = problem.where().file();
        Object[] arguments = problem.arguments().stream()
                .map(argument -> said(argument, file))
                .toArray();
        return new MessageFormat(bundle.getString(problem.key() + part), locale).format(arguments);
    }

    private Object said(Object argument, String file) {
        if (argument instanceof Words words) {
            return french ? words.french() : words.english();
        }
        if (argument instanceof CellRef cell) {
            String place = cell.sheet() + "!" + cell.cell();
            return cell.file().equals(file) ? place : cell.file() + ", " + place;
        }
        if (argument instanceof LocalDate date) {
            return date.format(DATE);
        }
        if (argument instanceof LocalDateTime at) {
            return at.format(DATE_TIME);
        }
        if (argument instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(item -> String.valueOf(said(item, file))).collect(Collectors.joining(", "));
        }
        return argument;
    }
}
