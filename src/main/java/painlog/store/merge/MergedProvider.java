package painlog.store.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import painlog.journal.ImportedRecord;
import painlog.journal.Provider;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;

/** A provider with its versions in both journals. */
final class MergedProvider {
    /** What tells persons of one name apart. */
    private static final Pattern NUMBER = Pattern.compile(" \\[\\d+]$");

    private static final int LONGEST = 94;

    /** The version that stays comes last. */
    private static final Comparator<VersionedRecord<Provider>> BY_EDIT =
            Comparator.<VersionedRecord<Provider>, Instant>comparing(VersionedRecord::edited)
                    .thenComparing(
                            provider -> named(provider.value(), plain(provider)).toString());

    private final Uid uid;
    private final List<VersionedRecord<Provider>> here = new ArrayList<>();
    private final List<VersionedRecord<Provider>> there = new ArrayList<>();
    private final List<VersionedRecord<Provider>> versions = new ArrayList<>();
    private int number = 1;

    MergedProvider(Uid uid) {
        this.uid = uid;
    }

    Uid uid() {
        return uid;
    }

    /** The versions of this journal that become one. */
    List<VersionedRecord<Provider>> here() {
        return here;
    }

    /** The versions of the other journal. */
    List<VersionedRecord<Provider>> there() {
        return there;
    }

    void addHere(VersionedRecord<Provider> version) {
        here.add(version);
        versions.add(version);
    }

    void addThere(VersionedRecord<Provider> version) {
        there.add(version);
        versions.add(version);
    }

    /** Takes over the versions of another identity of the same person. */
    void join(MergedProvider other) {
        other.here.forEach(this::addHere);
        other.there.forEach(this::addThere);
    }

    void number(int place) {
        number = place;
    }

    /** The name without the number that tells persons of one name apart. */
    String plainName() {
        return plain(last());
    }

    private VersionedRecord<Provider> last() {
        return versions.stream().max(BY_EDIT).orElseThrow();
    }

    private static String plain(VersionedRecord<Provider> version) {
        return NUMBER.matcher(version.value().name()).replaceFirst("");
    }

    private static Provider named(Provider p, String name) {
        return new Provider(name, p.credential(), p.specialty(), p.place(), p.rating());
    }

    /** The version edited last, under the name that it gets. */
    VersionedRecord<Provider> version() {
        VersionedRecord<Provider> last = last();
        String plain = plain(last);
        String name = number == 1 ? plain : plain.substring(0, Math.min(plain.length(), LONGEST)) + " [" + number + "]";
        return new VersionedRecord<>(0, uid, last.edited(), 0, ImportedRecord.Origin.NONE, named(last.value(), name));
    }

    /** Whether this journal does not hold it so. */
    boolean isChanged() {
        VersionedRecord<Provider> version = version();
        return here.size() != 1
                || !here.get(0).uid().equals(uid)
                || !here.get(0).edited().equals(version.edited())
                || !here.get(0).value().equals(version.value());
    }
}
