/**
 * How values are spelled for people, whatever shows them: a table, a sentence, a page or a picture.
 *
 * <p>Knows Java only: numbers and words go in, words come out. Decisions:
 *
 * <ul>
 *   <li>What one command shows in two places is spelled by one method here, so that the spellings cannot drift apart.
 *   <li>The minus is the hyphen of the keyboard: the number can be searched for, copied into a spreadsheet and shown on
 *       any terminal.
 * </ul>
 */
@NullMarked
package painlog.text;

import org.jspecify.annotations.NullMarked;
