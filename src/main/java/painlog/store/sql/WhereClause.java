package painlog.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.journal.Filter;
import painlog.journal.word.Side;
import painlog.journal.word.Site;

/** A builder of WHERE clauses: conditions with their bound values, joined by AND. */
public final class WhereClause {
    private final StringBuilder conditions = new StringBuilder("WHERE 1");
    private final List<@Nullable Object> values = new ArrayList<>();

    public WhereClause and(String condition, @Nullable Object... bound) {
        conditions.append(" AND ").append(condition);
        for (Object value : bound) {
            values.add(value);
        }
        return this;
    }

    public WhereClause andSpan(Filter filter) {
        filter.span().first().ifPresent(first -> and("day >= ?", first.toString()));
        filter.span().last().ifPresent(last -> and("day <= ?", last.toString()));
        return this;
    }

    /** The column is one of the words, unless there are none to choose from. */
    public WhereClause andOneOf(String column, List<String> words) {
        if (!words.isEmpty()) {
            and(column + " IN (" + marks(words.size()) + ")", words.toArray());
        }
        return this;
    }

    /** A row of the child table has one of the words. */
    public WhereClause andHasOneOf(String head, String column, List<String> words) {
        if (!words.isEmpty()) {
            and("EXISTS (" + head + " AND " + column + " IN (" + marks(words.size()) + "))", words.toArray());
        }
        return this;
    }

    /** A row of the site table has one of the sites; one without a side fits every side. */
    public WhereClause andHasSite(String head, List<Site> sites) {
        return andSites("EXISTS (" + head + " AND (%s))", sites);
    }

    /** The same, or the site table has no row at all. */
    public WhereClause andHasSiteOrNone(String head, List<Site> sites) {
        return andSites("(NOT EXISTS (" + head + ") OR EXISTS (" + head + " AND (%s)))", sites);
    }

    private WhereClause andSites(String condition, List<Site> sites) {
        if (sites.isEmpty()) {
            return this;
        }
        StringBuilder any = new StringBuilder();
        List<Object> bound = new ArrayList<>();
        for (Site site : sites) {
            any.append(any.length() == 0 ? "" : " OR ").append("site = ? AND (? = '' OR side = ?)");
            String side = site.side() == Side.UNSAID ? "" : site.side().word();
            bound.addAll(List.of(site.name(), side, side));
        }
        return and(condition.replace("%s", any), bound.toArray());
    }

    /** One of the columns contains the text, upper and lower case alike. */
    public WhereClause andText(String text, String... columns) {
        if (text.isEmpty()) {
            return this;
        }
        StringBuilder any = new StringBuilder();
        List<Object> bound = new ArrayList<>();
        for (String column : columns) {
            any.append(any.length() == 0 ? "" : " OR ").append(column).append(" LIKE ? ESCAPE '\\'");
            bound.add("%" + escaped(text) + "%");
        }
        return and("(" + any + ")", bound.toArray());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    public String sql() {
        return conditions.toString();
    }

    @Nullable
    public Object[] values() {
        return values.toArray();
    }
}
