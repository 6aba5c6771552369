package painlog;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages in {@code architecture.md}: which package may use which others and which libraries. */
final class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_FILES = 25;
    private static final List<String> ANYWHERE =
            List.of("java.lang..", "java.util..", "java.time..", "java.math..", "org.jspecify..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("painlog");

    @TestFactory
    Stream<DynamicTest> a_package_knows_whom_its_row_names() {
        return PackageTable.read().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(row.name())
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(allowed(row))
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> a_row_names_nobody_whom_its_package_does_not_know() {
        return PackageTable.read().stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    Set<String> known = new HashSet<>();
                    for (JavaClass one : CLASSES.that(alwaysTrue())) {
                        if (one.getPackageName().equals(row.name())) {
                            one.getDirectDependenciesFromSelf()
                                    .forEach(found ->
                                            known.add(found.getTargetClass().getPackageName()));
                        }
                    }
                    assertEquals(
                            List.of(),
                            row.packages().stream()
                                    .filter(name -> !known.contains(name))
                                    .toList());
                }));
    }

    @Test
    void every_package_has_its_row() {
        Set<String> there = new TreeSet<>();
        CLASSES.forEach(one -> there.add(one.getPackageName()));
        Set<String> named = new TreeSet<>();
        PackageTable.read().forEach(row -> named.add(row.name()));
        assertEquals(named, there);
    }

    @Test
    void every_package_info_says_which_packages_it_knows() throws IOException {
        for (PackageTable.Row row : PackageTable.read()) {
            String text = Files.readString(
                    SOURCES.resolve(row.name().replace('.', '/')).resolve("package-info.java"));
            assertTrue(
                    text.replaceAll("\\s*\\n \\* ?", " ").contains(row.packageInfo()),
                    row.name() + " should say in package-info.java: " + row.packageInfo());
        }
    }

    @Test
    void no_package_holds_more_files_than_one_can_look_over() throws IOException {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        for (Path file : sources()) {
            sizes.merge(String.valueOf(file.getParent()), 1, Integer::sum);
        }
        sizes.values().removeIf(files -> files <= MOST_FILES);
        assertEquals(new TreeMap<>(), sizes);
    }

    @Test
    void no_simple_name_stands_twice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Path file : sources()) {
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            if (!seen.add(name)) {
                twice.add(name);
            }
        }
        CLASSES.stream()
                .filter(one -> one.getEnclosingClass().isPresent() && seen.contains(one.getSimpleName()))
                .forEach(one -> twice.add(one.getName()));
        assertEquals(List.of(), twice);
    }

    @Test
    void no_package_depends_on_itself_over_others() {
        slices().matching("painlog.(**)").should().beFreeOfCycles().check(CLASSES);
        slices().matching("painlog.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_main_class_touches_the_system() {
        noClasses()
                .that()
                .resideOutsideOfPackage("painlog")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_for_the_time_without_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CLASSES);
    }

    @Test
    void only_the_main_class_knows_the_default_zone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("painlog")
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .check(CLASSES);
    }

    private static String[] allowed(PackageTable.Row row) {
        List<String> allowed = new ArrayList<>(ANYWHERE);
        allowed.add(row.name());
        allowed.addAll(row.packages());
        row.libraries().forEach(library -> allowed.add(library + ".."));
        return allowed.toArray(String[]::new);
    }

    /** The source files that hold a type. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
