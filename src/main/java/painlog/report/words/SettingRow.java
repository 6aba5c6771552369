package painlog.report.words;

/**
 * A setting in force.
 *
 * @param source what gave it, in words
 */
public record SettingRow(String name, String value, String source) {}
