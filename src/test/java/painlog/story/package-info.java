/** Transcripts: a command line in, what it prints and leaves in a real journal file out. */
@NullMarked
package painlog.story;

import org.jspecify.annotations.NullMarked;
