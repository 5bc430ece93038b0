package org.sira.api.dataset.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.api.dataset.assemble.IncidentTaxonomy.Meaning;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.UnreadableTable;
import org.sira.planner.model.IncidentChannel;

class IncidentTaxonomyTest {

    private final IncidentTaxonomy taxonomy = IncidentTaxonomy.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remote explosive/landmine/IED",
                "Abduction/forced disappearance",
                "Looting/property destruction",
                "Embuscade",
                "Engin explosif improvisé",
                "ENLEVEMENT",
                "attaque  de convoi"
            })
    void knowsWhatHappensOnTheRoad(String subType) {
        assertThat(taxonomy.find("", subType)).contains(new Meaning(IncidentChannel.ROAD, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Battles, Armed clash, OTHER, 1",
        "Violence against civilians, Attack, OTHER, 1",
        "Protests, Peaceful protest, OTHER, 0",
        "Explosions/Remote violence, '', OTHER, 1",
        "Battles, a sub-type nobody knows, OTHER, 1"
    })
    void looksUpTheSubTypeFirstAndThenTheType(String type, String subType, IncidentChannel channel, double weight) {
        assertThat(taxonomy.find(type, subType)).contains(new Meaning(channel, weight));
    }

    @Test
    void anIncidentWithoutTypeIsUntyped() {
        assertThat(taxonomy.find("", " ")).contains(Meaning.UNTYPED);
    }

    @Test
    void saysNothingOfUnknownWords() {
        assertThat(taxonomy.find("Meteorite", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', OTHER",
        "3, '', OTHER",
        "One-sided violence, '', OTHER",
        "Firearms, Road, ROAD",
        "Firearms, Office/Compound, OTHER",
        "Roadside IED, '', ROAD",
        "Aid workers kidnapped, '', ROAD"
    })
    void knowsTheWordsOfUcdpAndOfInsecurityInsight(String type, String subType, IncidentChannel channel) {
        assertThat(taxonomy.find(type, subType)).contains(new Meaning(channel, 1));
    }

    @Test
    void aTableOfOnesOwnComesFirstAndTheRestStays() {
        IncidentTaxonomy own =
                taxonomy.and(Path.of("own.csv"), List.of("\uFEFF# ours", "", "attack ; road; 0,5", "Piège; OTHER; 2"));

        assertThat(own.find("", "Attack")).contains(new Meaning(IncidentChannel.ROAD, 0.5));
        assertThat(own.find("PIEGE", "")).contains(new Meaning(IncidentChannel.OTHER, 2));
        assertThat(own.find("", "Embuscade")).contains(new Meaning(IncidentChannel.ROAD, 1));
        assertThat(taxonomy.find("", "Attack")).contains(new Meaning(IncidentChannel.OTHER, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Mine; ROAD, own.csv, 'line 2', '2 columns', Mine",
        "Mine; STREET; 1, 'line 2, column 2', STREET, ROAD, OTHER",
        "Mine; ROAD; lots, 'line 2, column 3', lots, 0, 100",
        "Mine; ROAD; -1, 'line 2, column 3', -1, 0, 100",
        "' ; ROAD; 1', 'line 2, column 1', word, own.csv, line",
        "ambush; OTHER; 1, 'line 2, column 1', ambush, further, up"
    })
    void anErrorNamesLineAndColumn(String line, String first, String second, String third, String fourth) {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> taxonomy.and(Path.of("own.csv"), List.of("Ambush; ROAD; 1", line)))
                .satisfies(unreadable -> {
                    assertThat(unreadable.words(Messages.in(Language.EN))).contains(first, second, third, fourth);
                    assertThat(unreadable.words(Messages.in(Language.FR))).contains("own.csv", "ligne 2");
                });
    }
}
