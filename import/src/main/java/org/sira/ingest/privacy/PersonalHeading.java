package org.sira.ingest.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.YesNo;

/** Tells by its heading that a column calls for something of persons, and which of its cells hold it. */
final class PersonalHeading {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A heading means something of persons when it holds one of these words. */
    private static final Set<String> PHONE_WORDS = Set.of("tel", "telephone", "phone", "whatsapp", "gsm", "cellphone");

    private static final Set<String> EMAIL_WORDS = Set.of("email", "mail", "courriel");
    private static final Set<String> PAPERS_WORDS = Set.of("cni", "nina", "passeport", "passport");
    private static final Set<String> NAME_WORDS =
            Set.of("chauffeur", "conducteur", "driver", "prenom", "prenoms", "surname", "enqueteur", "enumerator");

    /** Or when it is one of these. */
    private static final Set<String> PHONES = Set.of("mobile", "portable", "numero mobile");

    private static final Set<String> PAPERS = Set.of(
            "permis",
            "n permis",
            "no permis",
            "numero permis",
            "permis de conduire",
            "n permis de conduire",
            "numero de permis",
            "numero du permis",
            "carte d identite",
            "n carte d identite",
            "n piece d identite",
            "piece d identite",
            "identity card",
            "id card",
            "national id",
            "national id number",
            "licence",
            "driving licence",
            "driving license",
            "driver s licence",
            "licence number",
            "license number");

    private static final Set<String> NAMES = Set.of(
            "contact name",
            "contact person",
            "nom du contact",
            "personne de contact",
            "personne contact",
            "point focal",
            "nom du point focal",
            "focal point",
            "nom et prenom",
            "nom de famille",
            "first name",
            "last name",
            "family name",
            "full name",
            "nom complet",
            "beneficiary name",
            "name of beneficiary",
            "nom du beneficiaire",
            "nom beneficiaire",
            "noms des beneficiaires",
            "chef de menage",
            "nom du chef de menage",
            "head of household",
            "nom du responsable");

    /** Here offices stand, too: only several words are a name. */
    private static final Set<String> NAMES_OR_OFFICES = Set.of("contact", "contacts", "responsable");

    private PersonalHeading() {}

    static Optional<PersonalKind> kind(String heading) {
        List<String> words = words(heading);
        String all = String.join(" ", words);
        if (PAPERS.contains(all) || words.stream().anyMatch(PAPERS_WORDS::contains)) {
            return Optional.of(PersonalKind.PAPERS);
        }
        if (PHONES.contains(all) || words.stream().anyMatch(PHONE_WORDS::contains)) {
            return Optional.of(PersonalKind.PHONE);
        }
        if (words.stream().anyMatch(EMAIL_WORDS::contains)) {
            return Optional.of(PersonalKind.EMAIL);
        }
        return NAMES.contains(all)
                        || NAMES_OR_OFFICES.contains(all)
                        || words.stream().anyMatch(NAME_WORDS::contains)
                ? Optional.of(PersonalKind.NAME)
                : Optional.empty();
    }

    /** Whether a cell below such a heading holds what it calls for, and not a count or a yes. */
    static boolean fits(String heading, PersonalKind kind, CellValue cell) {
        if (cell instanceof CellValue.Blank
                || cell instanceof CellValue.Moment
                || YesNo.of(cell).isPresent()) {
            return false;
        }
        String text = cell.shown();
        long digits = text.chars().filter(Character::isDigit).count();
        boolean letters = text.chars().anyMatch(Character::isLetter);
        return switch (kind) {
            case NAME -> letters && cell instanceof CellValue.Text && (several(text) || !mayBeOffice(heading));
            case PHONE -> digits >= 8;
            case EMAIL -> text.contains("@");
            case PAPERS -> digits >= 4;
        };
    }

    private static boolean several(String text) {
        return text.strip().contains(" ");
    }

    private static boolean mayBeOffice(String heading) {
        return NAMES_OR_OFFICES.contains(String.join(" ", words(heading)));
    }

    private static List<String> words(String heading) {
        String plain = MARKS.matcher(Normalizer.normalize(heading.replace("°", " "), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(plain, 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
