package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Provider;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** Lists the providers. */
@CommandLine.Command(
        name = "list",
        description = "List who treats, by name.",
        footer = {"", "Examples:", "  painlog provider list", "  painlog provider list -j other.db"})
final class ProviderList extends Command {
    @Override
    int run(Desk desk) {
        List<List<String>> rows = new ArrayList<>();
        try (JournalFile journal = desk.reading()) {
            for (Provider p : journal.providers().all()) {
                String rating = p.rating().isPresent() ? p.rating().getAsInt() + "/5" : "";
                rows.add(List.of(p.name(), p.credential(), p.specialty(), p.place(), rating));
            }
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }
}
