package painlog.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Plan;
import painlog.journal.RecordSummaryText;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;
import painlog.store.change.Change;

/**
 * Records that are deleted, all of those named or none.
 *
 * @param ids such as {@code e12}, or {@code last}; one that is named twice counts once
 * @param today a plan that goes on this day is not deleted: its blocks would stay behind as periods
 */
public record Deletion(List<String> ids, LocalDate today) implements Recording<List<Stored<?>>> {
    public Deletion {
        ids = List.copyOf(ids);
    }

    /** The records that are named; throws {@link NoSuchRecord} when one of them is not there. */
    public List<Stored<?>> records(JournalFile journal) {
        List<Stored<?>> records = new ArrayList<>();
        for (String id : ids) {
            Stored<?> record = RecordLookup.named(journal, id);
            if (records.stream().noneMatch(known -> known.id().equals(record.id()))) {
                records.add(record);
            }
        }
        return records;
    }

    /** The records as they were. */
    @Override
    public List<Stored<?>> write(Change change, JournalFile journal) {
        List<Stored<?>> records = records(journal);
        for (Stored<Plan> plan : journal.plans().all()) {
            boolean isOpen = plan.value().isOpen(today) && plan.value().end().isEmpty();
            if (isOpen && records.stream().anyMatch(one -> one.id().equals(plan.id()))) {
                throw new BadInput("plan " + plan.id() + " goes on until "
                        + plan.value().last()
                        + ", and its blocks are periods; painlog plan end gives it up, and then it"
                        + " can be deleted");
            }
        }
        for (Stored<?> record : records) {
            change.delete(record.id());
        }
        return records;
    }

    @Override
    public String summary(List<Stored<?>> records) {
        if (records.size() == 1) {
            return RecordSummaryText.of(records.get(0));
        }
        StringBuilder names = new StringBuilder();
        for (Stored<?> record : records) {
            names.append(names.length() == 0 ? "" : ", ").append(record.id());
        }
        return names.toString();
    }
}
