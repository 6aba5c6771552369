@NullMarked
package painlog.exchange;

import org.jspecify.annotations.NullMarked;
