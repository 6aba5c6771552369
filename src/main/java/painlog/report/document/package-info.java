/**
 * What people read, before it is known as what it is written: parts, blocks, tables.
 *
 * <p>Knows no other package of painlog.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A kind of block does not compile until every writer handles it.
 * </ul>
 */
@NullMarked
package painlog.report.document;

import org.jspecify.annotations.NullMarked;
