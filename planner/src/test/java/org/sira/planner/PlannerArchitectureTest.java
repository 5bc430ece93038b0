package org.sira.planner;

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

/** The packages of the planner and the arrows between them: a package or an arrow that is not declared here fails. */
@AnalyzeClasses(packages = PlannerArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PlannerArchitectureTest {

    static final String ROOT = "org.sira.planner";

    /** Package → what it may use besides itself and {@link #ALWAYS}: packages of this module, and libraries (".."). */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("", ""),
            entry("model", "org.locationtech.jts.."),
            entry("daylight", "model"),
            entry("network", "model org.locationtech.jts.."),
            entry("risk", "model network org.locationtech.jts.."),
            entry("risk.backtest", "model risk"),
            entry("needs", "model"),
            entry("movement", "model daylight network risk"),
            entry("plan", "model network risk needs"),
            entry("solver", "model daylight network risk needs movement plan solver.internal"),
            entry("solver.internal", "model daylight network risk needs movement plan solver org.optaplanner.."),
            entry("solver.routing", "model solver.internal.routing"),
            entry("solver.internal.routing", "model solver.routing"),
            entry("check", "model daylight network risk plan"),
            entry("changes", "model network risk plan check"),
            entry("explain", "model daylight network risk movement plan solver"));

    private static final List<String> ALWAYS = List.of("java..", "org.jspecify..");

    @ArchTest
    static void everyPackageIsDeclaredAndNullMarked(JavaClasses classes) {
        var found = classes.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(found)
                .isSubsetOf(MAY_USE.keySet().stream()
                        .map(PlannerArchitectureTest::pattern)
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
            .accessTargetWhere(describe("reads the system clock", PlannerArchitectureTest::readsTheClock))
            .as("nothing reads the system clock: a Clock or an instant is handed in");

    @ArchTest
    static final ArchRule onlyTheSolverMeasuresTime = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".solver..")
            .should()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule randomnessIsSeeded = noClasses()
            .should()
            .accessTargetWhere(describe("draws without a seed", PlannerArchitectureTest::drawsWithoutSeed))
            .as("all randomness comes from a seed that was handed in");

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
                .map(PlannerArchitectureTest::pattern)
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
            case "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar" -> true;
            default -> owner.startsWith("java.time.") && name.equals("now") && !takes(access, "java.time.Clock");
        };
    }

    private static boolean drawsWithoutSeed(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && !takes(access, "long");
            case "java.util.Collections" ->
                name.equals("shuffle")
                        && !takes(access, "java.util.Random")
                        && !takes(access, "java.util.random.RandomGenerator");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.random.RandomGenerator" -> name.equals("of") || name.equals("getDefault");
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            default -> false;
        };
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals(type));
    }
}
