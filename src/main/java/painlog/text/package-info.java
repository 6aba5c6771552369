/**
 * How text and numbers are written, whatever they are about: numbers, plurals, lines of a width, the room that
 * letters take, letters that every terminal has, characters that must not reach a terminal or a spreadsheet as they
 * are, and the word that a mistyped one was meant to be. Nothing of pain: what needs a record, a moment or a model to
 * be said lives where those do.
 *
 * <p>Knows no other package of painlog.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What a terminal, a spreadsheet or a person must be spared is decided here once, so that text, Markdown, HTML,
 *       PDF and charts can't disagree.
 *   <li>Numbers have a decimal point and no grouping, in every locale; they are rounded half up, once.
 *   <li>Recording one number passes here for {@link painlog.text.ValueFormat} alone, so that class starts fast: no
 *       patterns, no formatters, no streams.
 *   <li>Text that is not written for a machine is one line: what breaks a line becomes a space, what controls a terminal a middle dot, which is seen and does nothing.
 *   <li>A word is broken only where it is wider than a whole line, and then behind its own hyphens and the like
 *       first.
 *   <li>What one command shows in two places is formatted by one method here, so that the formats cannot drift apart.
 *   <li>The minus is the hyphen of the keyboard: the number can be searched for, copied into a spreadsheet and shown
 *       on any terminal.
 *   <li>Suggestions ignore upper and lower case.
 * </ul>
 */
@NullMarked
package painlog.text;

import org.jspecify.annotations.NullMarked;
