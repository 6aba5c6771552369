package painlog.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import painlog.journal.Provider;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.Change;
import painlog.store.change.ProviderWriter;
import painlog.store.read.Providers;

/**
 * Merges two journals' providers. They are matched by identity, so that one whose name was changed stays the same person
 * even where another has the old name now. Of several persons of one name all but the first get a number, such as
 * {@code Anna [2]}. All of the other journal's are looked at together, so their order does not matter.
 */
final class ProviderMerge {
    private final Change change;
    private final MergeCounts counts;
    private final List<VersionedRecord<Provider>> incoming = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    ProviderMerge(Change change, MergeCounts counts) {
        this.change = change;
        this.counts = counts;
    }

    /** The name a provider of the other journal has in this one. */
    String name(String there) {
        return names.getOrDefault(there, there);
    }

    /** Takes a provider, which is written when all have come. */
    void take(VersionedRecord<Provider> provider) {
        incoming.add(provider);
    }

    /** Writes the providers that were taken. */
    void settle() {
        if (incoming.isEmpty()) {
            return;
        }
        List<MergedProvider> all = merged();
        ProviderRows rows = new ProviderRows(change);
        for (MergedProvider provider : all) {
            if (provider.isChanged()) {
                provider.here().forEach(here -> rows.putAside(here, provider.version()));
            }
        }
        all.forEach(provider -> write(provider, rows));
        incoming.clear();
    }

    private void write(MergedProvider provider, ProviderRows rows) {
        String name = provider.version().value().name();
        provider.there().forEach(there -> names.put(there.value().name(), name));
        if (provider.isChanged()) {
            rows.write(provider.here(), provider.version());
            counts.wrote(provider.here().isEmpty());
        } else {
            counts.same(provider.there().size());
        }
    }

    private List<MergedProvider> merged() {
        Map<Uid, MergedProvider> byUid = new TreeMap<>();
        new Providers(change.sql())
                .versioned(here ->
                        byUid.computeIfAbsent(here.uid(), MergedProvider::new).addHere(here));
        for (VersionedRecord<Provider> there : incoming) {
            byUid.computeIfAbsent(there.uid(), MergedProvider::new).addThere(there);
        }
        Map<String, List<MergedProvider>> byName = new TreeMap<>();
        byUid.values()
                .forEach(provider -> byName.computeIfAbsent(folded(provider.plainName()), n -> new ArrayList<>())
                        .add(provider));
        List<MergedProvider> all = new ArrayList<>();
        byName.values().forEach(same -> all.addAll(numbered(same)));
        return all;
    }

    /** Upper and lower case alike in every script. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * Providers of one name, in the order of their identities. Before identities followed from names, two machines gave
     * the same person two of them; such become one.
     */
    private static List<MergedProvider> numbered(List<MergedProvider> same) {
        List<MergedProvider> apart = new ArrayList<>();
        same.stream()
                .filter(provider -> ProviderWriter.isOfName(provider.uid()))
                .forEach(apart::add);
        if (apart.isEmpty()) {
            apart.add(same.get(0));
        }
        for (MergedProvider provider : same) {
            if (!apart.contains(provider)) {
                apart.get(0).join(provider);
            }
        }
        for (int i = 0; i < apart.size(); i++) {
            apart.get(i).number(i + 1);
        }
        return apart;
    }
}
