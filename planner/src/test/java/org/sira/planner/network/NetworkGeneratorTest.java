package org.sira.planner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkGeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 900})
    void aGeneratedNetworkIsConnectedAndTheSameForTheSameSeed(int placeCount) {
        NetworkGenerator.Generated generated = NetworkGenerator.generate(placeCount, 11);
        NetworkGenerator.Generated again = NetworkGenerator.generate(placeCount, 11);

        assertThat(generated.network().places()).hasSize(placeCount);
        assertThat(generated.network().componentCount()).isEqualTo(1);
        assertThat(again.network().roads()).isEqualTo(generated.network().roads());
        assertThat(again.incidentsPerHour()).isEqualTo(generated.incidentsPerHour());
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 2_500})
    void aLargeGeneratedNetworkHasThreeArcsToAPlace(int placeCount) {
        assertThat(NetworkGenerator.generate(placeCount, 4).network().arcCount() / (double) placeCount)
                .isCloseTo(3, within(0.1));
    }
}
