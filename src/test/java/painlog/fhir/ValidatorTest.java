package painlog.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.Seeds;
import painlog.store.JournalFile;
import painlog.store.RandomChanges;
import painlog.story.Person;

/** The HAPI validator reports neither an error nor a warning about what painlog exports. */
@Tag("fhir")
final class ValidatorTest {
    private static final int JOURNALS = 8;

    @TempDir
    Path home = Path.of("");

    private static FhirValidator validator = FhirContext.forR4().newValidator();

    /** It has no table of SNOMED CT and LOINC codes; a test of painlog's own checks those. */
    @BeforeAll
    static void prepare() {
        FhirContext r4 = FhirContext.forR4();
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(r4);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4),
                unknown);
        validator = r4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static List<String> complaints(String bundle) {
        List<String> complaints = new ArrayList<>();
        validator.validateWithResult(bundle).getMessages().forEach(message -> {
            if (message.getSeverity().compareTo(ResultSeverityEnum.WARNING) >= 0) {
                complaints.add(message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage());
            }
        });
        return complaints;
    }

    @Test
    void it_would_complain_of_a_bundle_that_is_wrong() {
        assertFalse(complaints("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
                        + "{\"resourceType\":\"Observation\",\"status\":\"final\",\"valueInteger\":\"6\"}}]}")
                .isEmpty());
    }

    @Test
    void the_demo_journal() {
        Person person = new Person(home);
        person.says("demo " + home.resolve("demo"));

        assertEquals(List.of(), complaints(person.says("export --as fhir -j " + home.resolve("demo/journal.db"))));
    }

    @Test
    void any_journal() throws Exception {
        long start = Seeds.first();
        for (long seed = start; seed < start + JOURNALS; seed++) {
            Path file = Files.createDirectories(home.resolve("case" + seed)).resolve("journal.db");
            try (JournalFile journal = JournalFile.openOrCreate(file)) {
                new RandomChanges(new Random(seed), 1_750_000_000_000L).live(journal, 80);
            }
            assertEquals(List.of(), complaints(new Person(home).says("export --as fhir -j " + file)), "seed " + seed);
        }
    }

    @Test
    void a_plan_ahead_under_way_over_and_given_up() throws Exception {
        Person person = new Person(Files.createDirectories(home.resolve("plan"))).at("2026-11-27T12:00:00+01:00");
        person.says("log 5");
        person.says("plan draw massage none --block 1w --cycles 2 --washout 2d --seed 1 --start 2026-11-30");
        for (String now : List.of("2026-11-28", "2026-12-08", "2026-12-29")) {
            person.at(now + "T12:00:00+01:00");
            assertEquals(List.of(), complaints(person.says("export --as fhir")), now);
        }
        person.at("2026-12-08T12:00:00+01:00").says("plan end --because moved");
        assertEquals(List.of(), complaints(person.says("export --as fhir")), "given up");
        person.says("plan draw massage+pt none pt --block 1w --cycles 1 --seed 1 --start 2026-12-21");
        person.says("plan end");
        assertEquals(List.of(), complaints(person.says("export --as fhir")), "given up before it began");
    }

    @Test
    void samples_of_other_programs() throws Exception {
        for (String sample : List.of("bearable.csv", "daylio.csv", "migraine-buddy.csv", "apple-health.xml")) {
            Person person = new Person(Files.createDirectories(home.resolve(sample)));
            person.says("import " + Path.of("examples", "import", sample));
            assertEquals(List.of(), complaints(person.says("export --as fhir")), sample);
        }
    }
}
