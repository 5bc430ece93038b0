package org.sira.api;

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

/** The packages of the application and the arrows between them: a package or an arrow that is not declared here fails. */
@AnalyzeClasses(packages = ApiArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ApiArchitectureTest {

    static final String ROOT = "org.sira.api";

    /** Package → what it may use besides itself and {@link #ALWAYS}: packages of this module, and libraries (".."). */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("", "cli platform picocli.."),
            entry("platform", "org.flywaydb.. org.sira.db.."),
            entry("platform.jobs", "platform org.sira.db.. com.github.kagkarlsson.."),
            entry("audit", "platform org.sira.db.."),
            entry("access", "platform audit org.sira.db.."),
            entry("dataset", "platform platform.jobs audit access dataset.choice org.sira.db.. org.sira.ingest.."),
            entry("dataset.choice", "platform org.sira.ingest.."),
            entry("dataset.report", "platform dataset dataset.choice org.sira.ingest.."),
            entry(
                    "dataset.intake",
                    "platform platform.jobs access dataset dataset.choice dataset.report org.sira.ingest.."),
            entry("dataset.assemble", "platform dataset org.sira.ingest.. org.sira.planner.."),
            entry("situation", "platform audit access dataset dataset.assemble planning org.sira.planner.."),
            entry("backtest", "platform platform.jobs access dataset planning org.sira.planner.."),
            entry(
                    "planning",
                    "platform platform.jobs audit access dataset dataset.assemble org.sira.db.. org.sira.planner.."),
            entry("draft", "platform access dataset planning org.sira.db.. org.sira.planner.."),
            entry("review", "platform audit access dataset situation planning org.sira.db.. org.sira.planner.plan.."),
            entry(
                    "export",
                    "platform audit access dataset planning export.workbook org.sira.planner.. io.jenetics.jpx.. "
                            + "org.w3c.dom.. javax.xml.stream.."),
            entry(
                    "export.paper",
                    "platform planning export org.sira.planner.. com.openhtmltopdf.. org.apache.pdfbox.. org.apache.fontbox.. "
                            + "org.w3c.dom.."),
            entry("export.workbook", "org.sira.ingest.."),
            entry("guide", "platform access org.sira.db.."),
            entry("shell", "platform access dataset planning review guide"),
            entry(
                    "cli",
                    "platform dataset dataset.choice dataset.report situation backtest planning export export.paper org.sira.planner.. "
                            + "picocli.."));

    private static final List<String> ALWAYS = List.of(
            "java..",
            "javax.sql..",
            "jakarta..",
            "org.jspecify..",
            "org.jooq..",
            "org.slf4j..",
            "org.springframework..",
            "org.thymeleaf..",
            "com.fasterxml.jackson.annotation..",
            "tools.jackson..");

    @ArchTest
    static void everyPackageIsDeclaredAndNullMarked(JavaClasses classes) {
        var found = classes.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(found)
                .isSubsetOf(MAY_USE.keySet().stream()
                        .map(ApiArchitectureTest::pattern)
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
    static void onlyAssemblyKnowsBothLibraries(JavaClasses classes) {
        var both = new TreeSet<String>();
        for (JavaClass javaClass : classes) {
            var used = javaClass.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .toList();
            if (used.stream().anyMatch(name -> name.startsWith("org.sira.ingest"))
                    && used.stream().anyMatch(name -> name.startsWith("org.sira.planner"))) {
                both.add(javaClass.getPackageName());
            }
        }
        assertThat(both).isSubsetOf(pattern("dataset.assemble"));
    }

    @ArchTest
    static final ArchRule theInsideOfTheSolverIsHidden =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.sira.planner.solver.internal..");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".platform")
            .should()
            .accessTargetWhere(describe("reads the system clock", ApiArchitectureTest::readsTheClock))
            .as("only the platform reads the system clock: a Clock is injected everywhere else");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses().that().resideOutsideOfPackage(ROOT + ".cli").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noJavaUtilLogging =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..");

    @ArchTest
    static final ArchRule noStaticState =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    private static ArchRule onlyUses(String name, String others) {
        var allowed = Stream.of(
                        Stream.of(name), Stream.of(others.split(" ", 0)).filter(not(String::isEmpty)), ALWAYS.stream())
                .flatMap(part -> part)
                .map(ApiArchitectureTest::pattern)
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
