package painlog.analysis.checkup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Days on which something was logged.
 *
 * @param what a measure or a symptom
 * @param atLeast the measure's value from which a day counts; empty for a symptom
 * @param days how many days count
 * @param ofDays of how many: days with a value of the measure, with any entry for a symptom, and for a run of pain all
 *     its days from the first to the last, logged or not
 * @param logged for a run of pain, how many of its days have a value; empty otherwise
 * @param from the first day that counts; empty without any
 * @param to the last day that counts; empty without any
 */
public record EvidenceDays(
        String what,
        OptionalDouble atLeast,
        int days,
        int ofDays,
        OptionalInt logged,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
