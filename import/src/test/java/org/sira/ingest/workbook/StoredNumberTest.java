package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "12.5",
                "-6.893",
                ".5",
                "5.",
                "-.5",
                "+7",
                "1e5",
                "1.5E-3",
                "0.1",
                "123456789012345",
                "1234567890123456",
                "0.000000000000001",
                "45985.270833333336",
                " 12 ",
                "-1E+2"
            })
    void isWhatTheJdkMakesOfIt(String stored) {
        assertThat(StoredNumber.parse(stored)).isEqualTo(Double.parseDouble(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "-.", "1.2.3", "12,5", "1e", "NaN", "Infinity", "1e999", "0x10", "1d", "1 2", "--1"
            })
    void anythingElseIsNone(String stored) {
        assertThat(StoredNumber.parse(stored)).isNaN();
    }

    @Test
    void anyDecimalIsRoundedAsTheJdkDoes() {
        Random random = new Random(20251124);
        for (int round = 0; round < 100_000; round++) {
            String stored =
                    new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(18)).toPlainString();
            assertThat(StoredNumber.parse(stored)).isEqualTo(Double.parseDouble(stored));
        }
    }
}
