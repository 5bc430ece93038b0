package org.sira.ingest.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.value.Unit;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Segment ID|ROAD_ID",
                "Axe (De–À)|ROAD_ENDS",
                "AXE ROUTIER|ROAD_ENDS",
                "Longueur (km)|ROAD_LENGTH",
                "Surface (bitume/latérite/piste)|ROAD_SURFACE",
                "Saison (sèche/toute)|ROAD_SEASON",
                "Praticabilité|ROAD_PRACTICABILITY",
                "Praticabilité (4x4, <10 t, <20 t, <40 t)|ROAD_PRACTICABILITY",
                "Statut (ouvert/restreint/fermé/inconnu)|ROAD_STATUS",
                "Vitesse moyenne km/h|ROAD_SPEED",
                "Pont/bac|ROAD_CROSSING",
                "Charge max t|ROAD_MAX_WEIGHT",
                "Immatriculation *|VEHICLE_PLATE",
                "Type (bâché/plateau/citerne/4x4)|VEHICLE_TYPE",
                "charge utile (t) :|VEHICLE_PAYLOAD",
                "Volume m3|VEHICLE_VOLUME",
                "Compartiments (ex. 9000/9000/9000/6000 L)|VEHICLE_COMPARTMENTS",
                "Compartiments (ex. 4x9000)|VEHICLE_COMPARTMENTS",
                "Conso L/100|VEHICLE_CONSUMPTION",
                "Disponible du|VEHICLE_FROM",
                "Réservoir (L)|VEHICLE_TANK",
                "NOMBRE DE MENAGES|DISPLACEMENT_HOUSEHOLDS",
                "PDI – Individus|DISPLACEMENT_INDIVIDUALS",
                "numPresentIdpInd|DISPLACEMENT_INDIVIDUALS",
                "Date d’évaluation|DISPLACEMENT_DATE",
                "event_id_cnty|INCIDENT_ID",
                "Location of Incident|INCIDENT_SUB_TYPE",
                "Qté|NEED_QUANTITY",
                "Delivery location|NEED_PLACE",
                "Au plus tard|NEED_NOT_AFTER",
                "Warehouse|STOCK_PLACE",
                "Valid until|CURFEW_TO",
            })
    void whatPlannersWriteIsKnown(String heading, Field field) {
        assertThat(Headings.find(field.kind(), HeadingText.of(heading))).contains(new Heard(field, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Charge utile (kg), VEHICLE_PAYLOAD, KG",
        "Payload kg, VEHICLE_PAYLOAD, KG",
        "Charge utile en kg, VEHICLE_PAYLOAD, KG",
        "Distance (m), ROAD_LENGTH, METRE",
        "Attente (h), ROAD_DELAY, HOUR",
        "Quantité (t), STOCK_QUANTITY, T",
        "Réservoir m³, VEHICLE_TANK, M3",
        "Coût au km (FCFA), VEHICLE_COST_PER_KM, FCFA"
    })
    void aUnitInTheHeadingIsHeard(String heading, Field field, Unit unit) {
        assertThat(Headings.find(field.kind(), HeadingText.of(heading))).contains(new Heard(field, Optional.of(unit)));
    }

    @Test
    void aUnitThatMeasuresSomethingElseMakesTheHeadingUnknown() {
        assertThat(Headings.find(SheetKind.VEHICLES, HeadingText.of("Charge utile (m³)")))
                .isEmpty();
        assertThat(Headings.find(SheetKind.VEHICLES, HeadingText.of("Équipage (km)")))
                .isEmpty();
        assertThat(Headings.find(SheetKind.COMMODITIES, HeadingText.of("Densité (kg/m³)")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#affected+idps+ind", "#affected +ind +idps", "# affected+idps + ind", "#AFFECTED+IDPS+IND+i_fr"
            })
    void aTagIsTheSameInAnyOrderSpacingAndLanguage(String text) {
        assertThat(Tag.parse(text)).contains(new Tag("#affected+idps+ind"));
    }

    @Test
    void pcodeIsCode() {
        assertThat(Tag.parse("#adm2+pcode+v_cod")).isEqualTo(Tag.parse("#adm2+code"));
        assertThat(Tag.parse("#1")).isEmpty();
        assertThat(Tag.parse("adm2+code")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTagAndNameOfTheTableIsFoundAgain(Field field) {
        FieldNames names = FieldNames.of(field);
        assertThat(names.tags())
                .allSatisfy(tag -> assertThat(
                                Headings.find(field.kind(), Tag.parse(tag).orElseThrow()))
                        .contains(field));
        assertThat(names.headings())
                .allSatisfy(name -> assertThat(Headings.find(field.kind(), HeadingText.of(name))
                                .map(Heard::field))
                        .contains(field));
    }

    @Test
    void everyFieldButSettingsHasAnotherNameInTheTable() {
        assertThat(Arrays.stream(Field.values())
                        .filter(field -> FieldNames.of(field).tags().isEmpty()
                                && FieldNames.of(field).headings().isEmpty()))
                .isEmpty();
    }
}
