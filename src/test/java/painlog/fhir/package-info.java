@NullMarked
package painlog.fhir;

import org.jspecify.annotations.NullMarked;
