package org.sira.api.dataset.choice;

import java.util.List;
import java.util.stream.Stream;
import org.sira.ingest.choice.ImportChoices;

/** Adds choices to others and takes them away again. */
public final class ChoiceSum {

    private ChoiceSum() {}

    /** Both, {@code later} after {@code earlier}: of two about the same thing the later one holds. */
    public static ImportChoices plus(ImportChoices earlier, ImportChoices later) {
        return new ImportChoices(
                plus(earlier.sheets(), later.sheets()),
                plus(earlier.columns(), later.columns()),
                plus(earlier.dates(), later.dates()),
                plus(earlier.numbers(), later.numbers()),
                plus(earlier.places(), later.places()),
                plus(earlier.edits(), later.edits()));
    }

    /** All but those that are withdrawn. */
    public static ImportChoices minus(ImportChoices choices, ImportChoices withdrawn) {
        return new ImportChoices(
                minus(choices.sheets(), withdrawn.sheets()),
                minus(choices.columns(), withdrawn.columns()),
                minus(choices.dates(), withdrawn.dates()),
                minus(choices.numbers(), withdrawn.numbers()),
                minus(choices.places(), withdrawn.places()),
                minus(choices.edits(), withdrawn.edits()));
    }

    public static boolean isEmpty(ImportChoices choices) {
        return choices.equals(ImportChoices.none());
    }

    private static <T> List<T> plus(List<T> earlier, List<T> later) {
        return Stream.concat(earlier.stream().filter(choice -> !later.contains(choice)), later.stream())
                .toList();
    }

    private static <T> List<T> minus(List<T> choices, List<T> withdrawn) {
        return choices.stream().filter(choice -> !withdrawn.contains(choice)).toList();
    }
}
