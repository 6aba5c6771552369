/** painlog used as a library: only what is public, and nothing of the command line. */
@NullMarked
package painlog.library;

import org.jspecify.annotations.NullMarked;
