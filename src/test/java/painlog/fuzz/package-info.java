/**
 * What a fuzzer feeds: each class here takes any bytes and fails on anything but a result or one plain sentence.
 * {@code FuzzSeedsTest} runs the seeds with every build, {@code scripts/fuzz} looks for new ones.
 */
@NullMarked
package painlog.fuzz;

import org.jspecify.annotations.NullMarked;
