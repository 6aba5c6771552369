package painlog.query;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import painlog.journal.Filter;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.read.OrderAndLimit;

/**
 * Asks for the records of some kinds, kind after kind.
 *
 * @param order its limit is that of each kind
 * @param withMeasure whether only entries with a value of the measure are asked for
 */
public record RecordQuery(FilterOptions filter, List<RecordKind> kinds, OrderAndLimit order, boolean withMeasure) {
    public RecordQuery(FilterOptions filter, List<RecordKind> kinds, OrderAndLimit order) {
        this(filter, kinds, order, false);
    }

    public RecordQuery {
        kinds = List.copyOf(kinds);
    }

    /** The records; only the options are read at once. */
    public RecordStream run(JournalFile journal, QueryContext context) {
        JournalSelection selection = JournalSelection.of(filter, journal, context);
        return records(withMeasure ? withValue(selection) : selection, kinds, order);
    }

    /** A value is at least the lowest there is. */
    private static JournalSelection withValue(JournalSelection selection) {
        Filter all = selection.filter();
        Filter.Bounds bounds = all.bounds().min().isPresent()
                ? all.bounds()
                : new Filter.Bounds(
                        OptionalDouble.of(selection.measure().min()),
                        all.bounds().max());
        return selection.with(new Filter(all.span(), all.sites(), all.tags(), all.care(), all.text(), bounds));
    }

    static RecordStream records(JournalSelection selection, List<RecordKind> kinds, OrderAndLimit orderAndLimit) {
        return reader -> kinds.forEach(kind -> each(selection, kind, orderAndLimit, reader));
    }

    private static void each(
            JournalSelection selection, RecordKind kind, OrderAndLimit orderAndLimit, Consumer<Stored<?>> reader) {
        JournalFile journal = selection.journal();
        Filter filter = selection.filter();
        switch (kind) {
            case ENTRY -> journal.entries().each(filter, selection.measure(), orderAndLimit, reader::accept);
            case SESSION -> journal.sessions().all(filter, orderAndLimit).forEach(reader);
            case PERIOD -> journal.periods().all(filter, orderAndLimit).forEach(reader);
            case DOSE -> journal.doses().all(filter, orderAndLimit).forEach(reader);
            case PLAN -> journal.plans().all(filter, orderAndLimit).forEach(reader);
        }
    }
}
