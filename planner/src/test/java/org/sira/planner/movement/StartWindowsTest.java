package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartWindowsTest {

    private static final int DAY = 24 * 60;

    @Test
    void aRangeContainsBothItsEnds() {
        StartWindows morning = StartWindows.range(420, 600);

        assertThat(morning.allows(419)).isFalse();
        assertThat(morning.allows(420)).isTrue();
        assertThat(morning.allows(600)).isTrue();
        assertThat(morning.allows(601)).isFalse();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsEmpty() {
        assertThat(StartWindows.range(10, 9).firstFrom(0)).isEqualTo(StartWindows.NEVER);
    }

    @Test
    void whoComesTooLateWaitsForTheNextDay() {
        StartWindows twoDays = StartWindows.range(450, 1000).followedBy(StartWindows.range(DAY + 450, DAY + 1000));

        assertThat(twoDays.firstFrom(0)).isEqualTo(450);
        assertThat(twoDays.firstFrom(700)).isEqualTo(700);
        assertThat(twoDays.firstFrom(1001)).isEqualTo(DAY + 450);
        assertThat(twoDays.firstFrom(DAY + 1001)).isEqualTo(StartWindows.NEVER);
        assertThat(twoDays.firstFrom(40 * DAY)).isEqualTo(StartWindows.NEVER);
    }

    @Test
    void withoutCutsARangeInTwo() {
        StartWindows cut = StartWindows.range(100, 200).without(150, 160);

        assertThat(cut).hasToString("[100, 149][161, 200]");
        assertThat(cut.without(161, 160)).isSameAs(cut);
    }

    @Test
    void andKeepsWhatBothAllow() {
        StartWindows one = StartWindows.range(0, 100).without(40, 50);
        StartWindows other = StartWindows.range(30, 45).followedBy(StartWindows.range(60, 200));

        assertThat(one.and(other)).hasToString("[30, 39][60, 100]");
    }

    @Test
    void aRoadFurtherOnIsSeenFromWhereTheDriveBegins() {
        StartWindows bridge = StartWindows.range(600, 660);

        assertThat(bridge.asSeenFrom(45)).hasToString("[555, 615]");
    }

    @Test
    void rangesOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartWindows.range(100, 200).followedBy(StartWindows.range(200, 300)))
                .withMessageContaining("from 200")
                .withMessageContaining("until 200");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithATableOfMinutes(long seed) {
        Random random = new Random(seed);
        for (int example = 0; example < 20; example++) {
            Table table = new Table(random);
            for (int change = 0; change < 6; change++) {
                table.change(random);
            }
            table.compare();
        }
    }

    /** Windows beside a plain table of the same minutes, three days long and a little more. */
    private static final class Table {

        private static final int FIRST = -300;
        private static final int LAST = 3 * DAY + 300;

        private StartWindows windows;
        private boolean[] allowed;

        Table(Random random) {
            int from = random.nextInt(DAY);
            int to = from + random.nextInt(2 * DAY);
            windows = StartWindows.range(from, to);
            allowed = filled(from, to);
        }

        void change(Random random) {
            int from = random.nextInt(3 * DAY);
            int to = from - 5 + random.nextInt(600);
            switch (random.nextInt(3)) {
                case 0 -> {
                    windows = windows.without(from, to);
                    for (int minute = StrictMath.max(from, FIRST); minute <= to && minute <= LAST; minute++) {
                        allowed[minute - FIRST] = false;
                    }
                }
                case 1 -> {
                    int end = from / 3 + 1 + random.nextInt(3 * DAY);
                    StartWindows other = StartWindows.range(0, from / 3).followedBy(StartWindows.range(end, LAST));
                    windows = windows.and(other);
                    boolean[] first = filled(0, from / 3);
                    boolean[] second = filled(end, LAST);
                    for (int i = 0; i < allowed.length; i++) {
                        allowed[i] &= first[i] || second[i];
                    }
                }
                default -> {
                    int offset = random.nextInt(90);
                    windows = windows.asSeenFrom(offset);
                    boolean[] moved = new boolean[allowed.length];
                    for (int i = 0; i + offset < allowed.length; i++) {
                        moved[i] = allowed[i + offset];
                    }
                    allowed = moved;
                }
            }
        }

        void compare() {
            int next = StartWindows.NEVER;
            for (int minute = LAST; minute >= FIRST; minute--) {
                next = allowed[minute - FIRST] ? minute : next;
                assertThat(windows.firstFrom(minute))
                        .as("first from %d in %s", minute, windows)
                        .isEqualTo(next);
                assertThat(windows.allows(minute)).isEqualTo(allowed[minute - FIRST]);
            }
        }

        private static boolean[] filled(int from, int to) {
            boolean[] filled = new boolean[LAST - FIRST + 1];
            for (int minute = StrictMath.max(from, FIRST); minute <= to && minute <= LAST; minute++) {
                filled[minute - FIRST] = true;
            }
            return filled;
        }
    }
}
