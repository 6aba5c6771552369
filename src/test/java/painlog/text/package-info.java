@NullMarked
package painlog.text;

import org.jspecify.annotations.NullMarked;
