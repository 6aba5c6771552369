@NullMarked
package painlog.chart;

import org.jspecify.annotations.NullMarked;
