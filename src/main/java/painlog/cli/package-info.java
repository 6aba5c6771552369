/**
 * One class per command, the options they share, and the one place where errors become sentences and exit
 * codes.
 *
 * <p>Knows every room, and picocli. Decisions: only the command that was named is built (building all of them
 * costs more than recording an entry); {@code @file} arguments are off, since {@code @lower-back} is a site;
 * commands never call each other.
 */
@NullMarked
package painlog.cli;

import org.jspecify.annotations.NullMarked;
