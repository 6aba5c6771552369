/**
 * Files and folders that only their owner may read, written beside their place and then moved there whole.
 *
 * <p>Knows {@code error}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing is put in the place of a pipe or a device.
 * </ul>
 */
@NullMarked
package painlog.files;

import org.jspecify.annotations.NullMarked;
