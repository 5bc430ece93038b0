package org.sira.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void theLargestGroupIsTheOneWithMostMembers() {
        Groups groups = new Groups(6);
        groups.join(0, 1);
        groups.join(3, 4);
        groups.join(4, 5);
        assertThat(groups.of(3)).isEqualTo(groups.of(5)).isNotEqualTo(groups.of(0));
        assertThat(groups.largest()).isEqualTo(groups.of(4));
        assertThat(new Groups(0).largest()).isEqualTo(-1);
    }

    /** Against the plain way of renaming all members at each join. */
    @Test
    void agreesWithRenaming() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int things = 1 + random.nextInt(40);
            Groups groups = new Groups(things);
            int[] names = new int[things];
            Arrays.setAll(names, index -> index);
            for (int join = random.nextInt(2 * things); join > 0; join--) {
                int one = random.nextInt(things);
                int other = random.nextInt(things);
                groups.join(one, other);
                int from = names[one];
                int to = names[other];
                Arrays.setAll(names, index -> names[index] == from ? to : names[index]);
            }
            for (int one = 0; one < things; one++) {
                for (int other = 0; other < things; other++) {
                    assertThat(groups.of(one) == groups.of(other)).isEqualTo(names[one] == names[other]);
                }
            }
        }
    }
}
