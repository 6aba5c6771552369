/** Each way to write a text, in tables of cases. */
@NullMarked
package painlog.text;

import org.jspecify.annotations.NullMarked;
