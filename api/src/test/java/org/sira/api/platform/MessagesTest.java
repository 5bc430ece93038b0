package org.sira.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Priority;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.model.Weight;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.UnservedReason;

class MessagesTest {

    private static final List<Class<? extends Enum<?>>> NAMED = List.of(
            CheckedRule.class,
            CommodityForm.class,
            CrossingKind.class,
            HaltReason.class,
            PlaceKind.class,
            Preset.class,
            Priority.class,
            RiskClass.class,
            RoadClass.class,
            RoutePolicy.class,
            ServiceKind.class,
            Surface.class,
            UnservedReason.class,
            VehicleKind.class,
            Weight.class);

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(keys(bundle, Language.FR)).isNotEmpty().isEqualTo(keys(bundle, Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyConstantHasAName(Language language) {
        Messages messages = Messages.in(language);
        for (Class<? extends Enum<?>> type : NAMED) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(messages.has(Messages.key(constant)))
                        .as("%s in %s", Messages.key(constant), language)
                        .isTrue();
                assertThat(messages.name(constant)).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentence(Language language) {
        Messages messages = Messages.in(language);
        for (UnservedReason reason : UnservedReason.values()) {
            assertThat(messages.text("unserved." + reason)).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternWithoutPlainApostrophes(Language language) {
        ResourceBundle bundle = Texts.bundle(Messages.BUNDLE, language);
        List<String> quoted = new ArrayList<>();
        for (String key : bundle.keySet()) {
            assertThatCode(() -> new MessageFormat(bundle.getString(key), language.locale()))
                    .as(key)
                    .doesNotThrowAnyException();
            if (bundle.getString(key).contains("'")) {
                quoted.add(key);
            }
        }
        assertThat(quoted).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSpeakOfTheSameValues(String bundle) {
        ResourceBundle english = Texts.bundle(bundle, Language.EN);
        ResourceBundle french = Texts.bundle(bundle, Language.FR);
        for (String key : english.keySet()) {
            assertThat(english.getString(key) + french.getString(key)).as(key).doesNotContain("'");
            assertThat(values(french.getString(key))).as(key).isEqualTo(values(english.getString(key)));
        }
    }

    /** A line must not begin with ; : ! ? » % nor end with «. */
    @ParameterizedTest
    @MethodSource("bundles")
    void frenchSignsStayWithTheirWords(String bundle) {
        ResourceBundle french = Texts.bundle(bundle, Language.FR);
        for (String key : french.keySet()) {
            assertThat(french.getString(key)).as(key).doesNotContainPattern(" [;:!?»%](\\s|$)|« ");
        }
    }

    @Test
    void namesComeInTheLanguageAskedFor() {
        assertThat(Messages.in(Language.EN).name(PlaceKind.BORDER_ENTRY)).isEqualTo("Border entry");
        assertThat(Messages.in(Language.FR).name(PlaceKind.BORDER_ENTRY)).isEqualTo("Poste frontière");
    }

    @Test
    void everyFeatureIsLookedAt() throws IOException {
        assertThat(bundles())
                .contains(
                        Messages.BUNDLE,
                        "org.sira.api.access.texts",
                        "org.sira.api.cli.help",
                        "org.sira.api.dataset.refusals",
                        "org.sira.api.planning.refusals",
                        "org.sira.api.review.refusals");
    }

    /** Every bundle that there is, found by its English file. */
    static List<String> bundles() throws IOException {
        Path root = Path.of("src/main/resources");
        String ending = ".properties";
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(ending) && !name.endsWith("_fr" + ending))
                    .map(name ->
                            name.substring(0, name.length() - ending.length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(Texts.bundle(bundle, language).keySet());
    }

    private static Set<Integer> values(String pattern) {
        Set<Integer> values = new TreeSet<>();
        for (int i = 0; i + 1 < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                values.add(Character.digit(pattern.charAt(i + 1), 10));
            }
        }
        return values;
    }
}
