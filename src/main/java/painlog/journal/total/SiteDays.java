package painlog.journal.total;

/**
 * On how many days a site was named with a value, whatever its side.
 *
 * @param site its name, such as {@code lower-back}
 * @param days one or more
 */
public record SiteDays(String site, int days) {}
