/** The journal file, tried on real files. */
@NullMarked
package painlog.store;

import org.jspecify.annotations.NullMarked;
