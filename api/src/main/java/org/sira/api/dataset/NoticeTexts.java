package org.sira.api.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.Words;

/** Says notices in a person's language: where, what, and what to do. */
public final class NoticeTexts {

    private static final String PROBLEMS = "org.sira.ingest.problems";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Texts problems;

    public NoticeTexts(Messages messages) {
        this.messages = messages;
        this.problems = new Texts(PROBLEMS, messages.language());
    }

    /** As one line: {@code file · sheet · cell: text — action}. */
    public String line(Notice notice) {
        return messages.text("notice.line", where(notice.where()), text(notice), action(notice));
    }

    /** What was found and what was expected. */
    public String text(Notice notice) {
        return words(notice.key() + ".text", notice.arguments());
    }

    /** What to do. */
    public String action(Notice notice) {
        return words(notice.key() + ".action", notice.arguments());
    }

    private String words(String key, List<Object> arguments) {
        Texts texts = problems.has(key) ? problems : messages;
        return texts.text(key, arguments.stream().map(this::shown).toArray());
    }

    static String where(CellRef where) {
        return Stream.of(where.file(), where.sheet(), where.cell())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Dates are shown as a spreadsheet shows them; numbers are left to the text's own format. */
    private Object shown(Object argument) {
        if (argument instanceof Words words) {
            return messages.language() == Language.FR ? words.french() : words.english();
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (argument instanceof CellRef cell) {
            return where(cell);
        }
        if (argument instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (argument instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (argument instanceof LocalTime time) {
            return time.toString();
        }
        if (argument instanceof Boolean yes) {
            // Texts choose their words by it.
            return yes ? 1 : 0;
        }
        return argument;
    }
}
