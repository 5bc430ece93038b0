package org.sira.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.Map.entry;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The packages of the import and the arrows between them: a package or an arrow that is not declared here fails. */
@AnalyzeClasses(packages = IngestArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {

    static final String ROOT = "org.sira.ingest";

    /** Package → what it may use besides itself and {@link #ALWAYS}: packages of this module, and libraries (".."). */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("", "choice problem workbook geojson schema value content dataset rows check privacy"),
            entry("choice", "problem schema value"),
            entry("content", "schema value dataset"),
            entry("value", ""),
            entry("problem", "place value"),
            entry(
                    "workbook",
                    "problem value com.fasterxml.aalto.. org.apache.poi.. org.apache.commons.compress.. org.apache.commons.csv.."
                            + " org.openxmlformats.."
                            + " org.apache.xmlbeans.. javax.xml.. org.xml.sax.."),
            entry("geojson", "problem schema value dataset workbook tools.jackson.core.. org.locationtech.jts.."),
            entry("schema", "value"),
            entry("place", "value"),
            entry("privacy", "problem value"),
            entry("dataset", "problem schema value workbook"),
            entry("rows", "choice problem schema value place dataset"),
            entry("check", "problem schema value dataset rows"),
            entry("compare", "schema value dataset"),
            entry("template", "schema value dataset workbook"));

    private static final List<String> ALWAYS = List.of("java..", "org.jspecify..");

    @ArchTest
    static void everyPackageIsDeclaredAndNullMarked(JavaClasses classes) {
        var found = classes.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(found)
                .isSubsetOf(MAY_USE.keySet().stream()
                        .map(IngestArchitectureTest::pattern)
                        .toList());
        assertThat(found)
                .allMatch(
                        name -> classes.getPackage(name).isAnnotatedWith(NullMarked.class),
                        "has a package-info.java with @NullMarked");
    }

    @ArchTest
    static void everyPackageUsesOnlyWhatIsDeclared(JavaClasses classes) {
        CompositeArchRule.of(MAY_USE.entrySet().stream()
                        .map(line -> onlyUses(line.getKey(), line.getValue()))
                        .toList())
                .allowEmptyShould(true)
                .as("every package uses only what MAY_USE declares")
                .check(classes);
    }

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .should()
            .accessTargetWhere(describe("reads the system clock", IngestArchitectureTest::readsTheClock))
            .as("nothing reads the system clock: a Clock or an instant is handed in");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noLoggingAndNoSql =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "java.sql..");

    @ArchTest
    static final ArchRule noStaticState =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    private static ArchRule onlyUses(String name, String others) {
        var allowed = Stream.of(
                        Stream.of(name), Stream.of(others.split(" ", 0)).filter(not(String::isEmpty)), ALWAYS.stream())
                .flatMap(part -> part)
                .map(IngestArchitectureTest::pattern)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    private static String pattern(String name) {
        if (name.isEmpty()) {
            return ROOT;
        }
        return name.endsWith("..") ? name : ROOT + "." + name;
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
            case "java.util.Date" -> name.equals("<init>") && !takes(access, "long");
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now") && !takes(access, "java.time.Clock");
        };
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals(type));
    }
}
