package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabularyStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_measure_of_ones_own_can_be_logged_at_once() {
        assertEquals(
                "measure grip, 0–60 kg, higher is better\n",
                person.says("measure add grip --range 0..60 --unit kg --better higher"));
        assertEquals("e1: grip 32.5 kg, Fri 2026-11-20 21:00 +01:00\n", person.says("log grip=32.5kg"));
        person.refused("log grip=61", 2, "grip 61 is outside 0–60 kg");
        String listed = person.says("measure list").replaceAll(" +", " ");
        assertTrue(listed.contains("\ngrip 0–60 kg higher is better\n"), listed);
        person.says("undo 2");
        person.refused("log grip=3", 2, "measure \"grip\" is not known");
    }

    @Test
    void a_range_may_be_left_out_or_begin_below_zero() {
        assertEquals("measure worry, 0–10, lower is better\n", person.says("measure add worry --better lower"));
        assertEquals(
                "measure tilt, -10–10, neither end is better\n",
                person.says("measure add Tilt --range=-10..10 --better neither"));
        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"measure\",\"name\":\"walk\",\"unit\":\"km\",\"min\":0,"
                        + "\"max\":42.5,\"better\":\"higher\"}\n",
                person.says("measure add walk --range 0..42.5 --unit km --better higher --format json"));
    }

    @Test
    void a_measure_that_makes_no_sense_is_refused() {
        person.refused(
                "measure add grip",
                2,
                "measure add needs --better END: lower, higher or neither; see painlog measure add --help");
        person.refused("measure add grip --better more", 2, "better \"more\" is not one of lower, higher, neither");
        person.refused("measure add grip --better higher --range 60", 2, "--range \"60\" is not a range such as 0..60");
        person.refused("measure add grip --better higher --range 60..0", 2, "smallest value below its largest");
        person.refused("measure add grip --better higher --range a..b", 2, "is not a range such as 0..60");
        person.refused("measure add grip --better higher --unit \"k 9\"", 2, "is not one word such as kg");
        person.refused("measure add pain --better lower", 2, "measure pain, 0–10, lower is better, is already known");
        person.refused("measure add pain.night --better lower --range 0..100", 2, "runs from 0 to 10");
        person.refused("measure add 2pain --better lower", 2, "must begin with a letter");
        person.refused("measure add what? --better lower", 2, "is not a name");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_therapy_and_its_techniques_can_be_added() {
        assertEquals("therapy cupping\n", person.says("therapy add Cupping"));
        assertEquals("technique thai of massage\n", person.says("therapy add massage thai"));
        assertEquals("technique dry of cupping\n", person.says("therapy add cupping dry"));
        assertEquals("s1: massage (thai), Fri 2026-11-20 21:00 +01:00\n", person.says("session massage thai"));
        assertTrue(person.says("therapy list").endsWith("\ncupping           dry\n"), person.says("therapy list"));
        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"technique\",\"therapy\":\"cupping\","
                        + "\"technique\":\"wet\"}\n",
                person.says("therapy add cupping wet --format json"));
        person.says("period start cupping");
        person.says("undo 6");
        person.refused("session cupping", 2, "therapy \"cupping\" is not known");
    }

    @Test
    void a_therapy_that_is_known_or_no_name_is_refused() {
        person.refused("therapy add massage", 2, "therapy massage is already known");
        person.refused("therapy add pt", 2, "pt is already known as another word for physical-therapy");
        person.refused("therapy add none", 2, "none stands for days without any therapy");
        person.refused("therapy add a+b", 2, "therapy \"a+b\" is not a name");
        person.refused("therapy add massage sports", 2, "technique sports of massage is already known");
        person.refused("therapy add massage yoga", 2, "yoga is a therapy");
        person.refused("therapy add masage thai", 2, "did you mean massage?");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void what_ships_is_listed_before_there_is_a_journal() {
        assertTrue(
                person.says("measure list")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .startsWith("pain  "),
                person.says("measure list"));
        assertTrue(
                person.says("therapy list")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .startsWith("massage  "),
                person.says("therapy list"));
        assertTrue(person.types("provider list").err().endsWith("Nothing to list.\n"));
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void of_several_that_add_the_same_at_once_only_one_does() throws Exception {
        for (String line : List.of(
                "measure add grip --better higher",
                "provider add Anna",
                "therapy add cupping",
                "therapy add massage thai")) {
            List<Callable<Integer>> adding = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                adding.add(() -> new Person(home).types(line).code());
            }
            ExecutorService pool = Executors.newFixedThreadPool(adding.size());
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> added : pool.invokeAll(adding)) {
                codes.add(added.get());
            }
            pool.shutdown();
            codes.sort(null);
            assertEquals(List.of(0, 2, 2, 2, 2, 2), codes, line);
        }
        assertEquals(5, person.says("history").lines().count());
    }
}
