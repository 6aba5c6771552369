package painlog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Holds the floor plan: every package is on it, and each room knows only whom it may. */
@AnalyzeClasses(packages = "painlog", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] ANYWHERE = {
        "java.lang..", "java.util..", "java.time..", "java.math..", "org.jspecify.."
    };

    @ArchTest
    static final ArchRule every_package_is_on_the_plan = classes()
            .should()
            .resideInAnyPackage(
                    "painlog",
                    "painlog.text",
                    "painlog.calendar",
                    "painlog.journal",
                    "painlog.stats",
                    "painlog.analysis",
                    "painlog.report",
                    "painlog.report.pdf",
                    "painlog.chart",
                    "painlog.exchange",
                    "painlog.store",
                    "painlog.query",
                    "painlog.cli");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("painlog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule text_knows_java_only = room("text");

    @ArchTest
    static final ArchRule calendar_knows_text = room("calendar", "painlog.text");

    @ArchTest
    static final ArchRule journal_knows_calendar_and_text = room("journal", "painlog.text", "painlog.calendar");

    @ArchTest
    static final ArchRule stats_knows_the_maths_libraries =
            room("stats", "org.hipparchus..", "org.apache.commons.statistics..", "org.apache.commons.numbers..");

    @ArchTest
    static final ArchRule analysis_knows_the_journal_and_stats =
            room("analysis", "painlog.text", "painlog.calendar", "painlog.journal", "painlog.stats");

    @ArchTest
    static final ArchRule report_spells_results = room(
            "report",
            "painlog.text",
            "painlog.calendar",
            "painlog.journal",
            "painlog.stats",
            "painlog.analysis",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "de.siegmar.fastcsv..",
            "java.io..",
            "java.nio..",
            "java.text..");

    @ArchTest
    static final ArchRule pdf_reports_know_documents_and_pdfbox = room(
            "report.pdf",
            "painlog.journal",
            "painlog.report",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "java.awt",
            "java.io..");

    @ArchTest
    static final ArchRule chart_draws_results = room(
            "chart",
            "painlog.text",
            "painlog.calendar",
            "painlog.journal",
            "painlog.analysis",
            "org.jfree..",
            "java.awt..",
            "javax.imageio..",
            "org.w3c.dom..",
            "java.io..",
            "java.nio..",
            "java.text..",
            "javax.xml.parsers..",
            "org.apache.batik..",
            "org.apache.fontbox..",
            "org.apache.pdfbox..",
            "de.rototor..");

    @ArchTest
    static final ArchRule exchange_reads_and_writes_files = room(
            "exchange",
            "painlog.text",
            "painlog.calendar",
            "painlog.journal",
            "tools.jackson..",
            "de.siegmar.fastcsv..",
            "javax.xml..",
            "java.io..",
            "java.nio..",
            "java.security..",
            "java.text..");

    @ArchTest
    static final ArchRule store_knows_sqlite = room(
            "store", "painlog.calendar", "painlog.journal", "java.sql..", "org.sqlite..", "java.io..", "java.nio..");

    @ArchTest
    static final ArchRule query_asks_the_journal =
            room("query", "painlog.calendar", "painlog.journal", "painlog.analysis", "painlog.store", "painlog.text");

    @ArchTest
    static final ArchRule a_query_needs_no_command_line = noClasses()
            .that()
            .resideInAPackage("painlog.query")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage("painlog.cli", "picocli..");

    @ArchTest
    static final ArchRule only_the_front_door_touches_the_system = noClasses()
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
            .callMethod(System.class, "lineSeparator");

    @ArchTest
    static final ArchRule nobody_asks_for_the_time_without_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule only_the_front_door_knows_the_default_zone =
            noClasses().that().resideOutsideOfPackage("painlog").should().callMethod(ZoneId.class, "systemDefault");

    private static ArchRule room(String name, String... others) {
        String itself = "painlog." + name;
        String[] allowed = new String[ANYWHERE.length + others.length + 1];
        System.arraycopy(ANYWHERE, 0, allowed, 0, ANYWHERE.length);
        System.arraycopy(others, 0, allowed, ANYWHERE.length, others.length);
        allowed[allowed.length - 1] = itself;
        return classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
