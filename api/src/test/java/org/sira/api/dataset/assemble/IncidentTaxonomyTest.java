package org.sira.api.dataset.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.api.dataset.assemble.IncidentTaxonomy.Meaning;
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

    @Test
    void refusesATableThatContradictsItself() {
        assertThatThrownBy(() -> IncidentTaxonomy.parse(List.of("Mine; ROAD; 1", "MINE; OTHER; 1")))
                .hasMessageContaining("listed twice");
        assertThatThrownBy(() -> IncidentTaxonomy.parse(List.of("Mine; ROAD")))
                .hasMessageContaining("word; channel; weight");
    }
}
