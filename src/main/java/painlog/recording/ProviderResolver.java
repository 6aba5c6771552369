package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.store.change.Change;
import painlog.store.read.Providers;
import painlog.text.Suggestion;

/** Resolves the provider of a session: a known one in its known spelling, or one that is added with the session. */
public final class ProviderResolver {
    private String hint = "";

    /** The session with its provider written as it is known; one that is not known yet is added to the change. */
    Session resolved(Session session, Providers known, Change change) {
        String name = session.treatment().provider();
        if (name.isEmpty()) {
            return session;
        }
        Optional<Provider> same = known.find(name);
        if (same.isEmpty()) {
            hint = hint(name, known.all());
            change.add(Provider.named(name));
            return session;
        }
        return session.by(same.get().name());
    }

    private static String hint(String name, List<Provider> known) {
        List<String> names = new ArrayList<>();
        for (Provider provider : known) {
            names.add(provider.name());
        }
        Suggestion meant = Suggestion.of(name, names);
        return "new provider " + name + "; "
                + (meant.isEmpty()
                        ? "painlog provider edit adds where and what"
                        : meant.then("painlog undo takes it back"));
    }

    /** The hint, after the commit, that a provider is new and whose name is similar; empty when it is known. */
    public String hint() {
        return hint;
    }
}
