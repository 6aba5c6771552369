package painlog.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import painlog.journal.Filter;
import painlog.journal.Plan;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.journal.plan.PlanDraw;
import painlog.journal.plan.PlanEnd;
import painlog.journal.plan.PlanShape;
import painlog.journal.word.Arm;
import painlog.store.sql.DelimitedColumns;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.WhereClause;

/** Reads plans. */
public final class Plans {
    /** A cycle's arms are joined by spaces, the cycles by semicolons. */
    private static final String SELECT = """
        SELECT id, drawn_at, zone, utc_offset, first_day, block_days, washout_days, seed, redraws, ended_on, because,
               (SELECT group_concat(arms, ';') FROM
                 (SELECT group_concat(arm, ' ') AS arms FROM
                   (SELECT cycle, arm FROM plan_block WHERE plan_id = plan.id ORDER BY number)
                  GROUP BY cycle ORDER BY cycle)) AS drawn
        FROM plan
        """;

    private static final int COLUMNS = 12;

    private final Sql sql;

    public Plans(Sql sql) {
        this.sql = sql;
    }

    /** All plans, by their first day. */
    public List<Stored<Plan>> all() {
        return all(Filter.ALL, OrderAndLimit.ALL);
    }

    /** The plans that match the filter: those that touch its span; a filter on anything else matches none. */
    public List<Stored<Plan>> all(Filter filter, OrderAndLimit orderAndLimit) {
        WhereClause whereClause = new WhereClause();
        filter.span().last().ifPresent(last -> whereClause.and("first_day <= ?", last.toString()));
        whereClause.andText(filter.text(), "because");
        Filter asked =
                new Filter(filter.span(), List.of(), List.of(), Filter.Care.ANY, filter.text(), Filter.Bounds.NONE);
        WhereClause all = asked.equals(filter) ? whereClause : whereClause.and("0");
        List<Stored<Plan>> plans = read(SELECT + orderAndLimit.tail("plan", all, "first_day"), all.values());
        return plans.stream()
                .filter(plan -> filter.span()
                        .first()
                        .map(first -> !plan.value().last().isBefore(first))
                        .orElse(true))
                .toList();
    }

    /** Passes on all of them with their identity on other machines. */
    void versioned(Consumer<VersionedRecord<?>> reader) {
        try (Rows rows = sql.rows(SyncColumns.select(SELECT, "plan", "first_day"))) {
            while (rows.next()) {
                reader.accept(SyncColumns.of(
                        rows, COLUMNS + 1, new Stored<>(new RecordId(RecordKind.PLAN, rows.whole(1)), plan(rows))));
            }
        }
    }

    /** The plan of that number, if it is there. */
    public Optional<Stored<Plan>> find(long number) {
        return read(SELECT + "WHERE id = ?", number).stream().findFirst();
    }

    /**
     * Asked within the change that draws one more: how many orders were drawn and thrown away since the last plan that was
     * begun, undone, deleted, or given up before their first day. The history has each draw; where it was purged, or the plans came from elsewhere, those that were
     * given up are still there.
     */
    public int redraws() {
        return Math.toIntExact(sql.number("""
            WITH begun AS (SELECT coalesce(max(drawn_at), 0) AS at FROM plan
                           WHERE ended_on IS NULL OR ended_on >= first_day)
            SELECT max((SELECT count(*) FROM change
                        WHERE command = 'plan draw' AND made_at / 1000 > (SELECT at FROM begun)
                              AND id < (SELECT max(id) FROM change)),
                       (SELECT count(*) FROM plan WHERE ended_on < first_day AND drawn_at > (SELECT at FROM begun)))
            """));
    }

    private List<Stored<Plan>> read(String query, Object... values) {
        List<Stored<Plan>> plans = new ArrayList<>();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                plans.add(new Stored<>(new RecordId(RecordKind.PLAN, rows.whole(1)), plan(rows)));
            }
        }
        return plans;
    }

    private static Plan plan(Rows rows) {
        List<List<Arm>> order = Stream.of(rows.text(12).split(";"))
                .map(cycle -> Stream.of(cycle.split(" ")).map(Plans::arm).toList())
                .toList();
        PlanShape shape = new PlanShape(order.get(0), (int) rows.whole(6), order.size(), (int) rows.whole(7));
        PlanDraw draw = new PlanDraw(rows.whole(8), order, DelimitedColumns.moment(rows, 2), (int) rows.whole(9));
        Optional<PlanEnd> end = rows.absent(10)
                ? Optional.empty()
                : Optional.of(new PlanEnd(LocalDate.parse(rows.text(10)), rows.text(11)));
        return new Plan(shape, LocalDate.parse(rows.text(5)), draw, end);
    }

    private static Arm arm(String label) {
        return Arm.of(List.of(label.split("\\+")));
    }
}
