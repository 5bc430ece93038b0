package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.UnservedSentences;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

class UnservedSentencesTest {

    @ParameterizedTest
    @EnumSource
    void whatWasFoundTriedAndNotTriedHasWordsOfItsOwn(Language language) {
        UnservedSentences sentences = sentences(language);
        Optional<ProposedChange> change = Optional.of(new ProposedChange(new Remedy.MoreDays(1), 1));
        Unserved none = entry(UnservedReason.NO_COMPANY);
        List<Unserved> entries = List.of(
                none,
                none.with(Optional.empty(), List.of()),
                none.with(Optional.empty(), List.of(ChangeKind.HIGHER_CAP)),
                none.with(change, List.of()),
                none.with(change, List.of(ChangeKind.LONGER_WINDOW)),
                old(none));

        Set<String> words = new TreeSet<>();
        entries.forEach(unserved -> words.add(sentences.change(unserved)));

        assertThat(words).hasSize(entries.size()).noneMatch(text -> text.contains("{") || text.contains("??"));
        assertThat(Arrays.stream(UnservedReason.values())
                        .map(reason -> sentences.change(entry(reason).with(Optional.empty(), List.of())))
                        .distinct())
                .as("four reasons have words of their own, the others share theirs")
                .hasSize(5);
    }

    @Test
    void theKindsThatWereNotTriedAreNamed() {
        UnservedSentences english = sentences(Language.EN);
        Unserved partly = entry(UnservedReason.NO_STOCK)
                .with(Optional.empty(), List.of(ChangeKind.OPEN_ROAD, ChangeKind.HIGHER_CAP));

        assertThat(english.change(partly))
                .isEqualTo("Of the changes tried, none serves it. Not tried yet: a closed road reopened, "
                        + "all roads of the next class opened.");
        assertThat(english.changeAndWhere(partly)).contains("--all-changes");
        assertThat(english.changeAndWhere(partly.with(Optional.empty(), List.of())))
                .doesNotContain("--all-changes");
    }

    private static UnservedSentences sentences(Language language) {
        return new UnservedSentences(new PlanIndex(PlanExamples.facts()), Messages.in(language));
    }

    private static Unserved entry(UnservedReason reason) {
        Unserved example = PlanExamples.plan().unserved().get(0);
        return new Unserved(
                example.needId(), example.loadIds(), example.quantity(), example.worth(), reason, example.evidence());
    }

    private static Unserved old(Unserved entry) {
        return new Unserved(
                entry.needId(),
                entry.loadIds(),
                entry.quantity(),
                entry.worth(),
                entry.reason(),
                entry.evidence(),
                Optional.empty(),
                Optional.empty());
    }
}
