package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.journal.word.Measure;
import painlog.query.FilterOptions;
import painlog.query.FilterOptions.SiteOptions;
import painlog.query.FilterOptions.TreatmentOptions;
import painlog.query.FilterOptions.ValueOptions;
import painlog.query.SpanOptions;
import picocli.CommandLine.Option;

/** The filters and formats of commands that read records. */
public final class ReadingOptions extends ListOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "First day.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
    @Nullable
    String to;

    @Option(names = "--last", paramLabel = "SPAN", description = "Up to today: 30d, 4w, 6m, 1y.")
    @Nullable
    String last;

    @Option(names = "--week", paramLabel = "WEEK", description = "this, last or 2026-W09.")
    @Nullable
    String week;

    @Option(names = "--month", paramLabel = "MONTH", description = "this, last or 2026-02.")
    @Nullable
    String month;

    @Option(names = "--year", paramLabel = "YEAR", description = "this, last or 2025.")
    @Nullable
    String year;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "Which measure; default pain.")
    @Nullable
    String measure;

    @Option(names = "--site", paramLabel = "SITE", description = "Only this site, such as lower-back:left; any.")
    List<String> sites = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only with this tag.")
    List<String> tags = new ArrayList<>();

    @Option(names = "--therapy", paramLabel = "THERAPY", description = "Sessions of it; entries in its periods.")
    List<String> therapies = new ArrayList<>();

    @Option(names = "--technique", paramLabel = "NAME", description = "Sessions with it; entries of those days.")
    List<String> techniques = new ArrayList<>();

    @Option(names = "--provider", paramLabel = "NAME", description = "Sessions by them; entries of those days.")
    List<String> providers = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT", description = "Only where a note contains it.")
    String text = "";

    @Option(names = "--min", paramLabel = "VALUE", description = "Only values from this on.")
    @Nullable
    String min;

    @Option(names = "--max", paramLabel = "VALUE", description = "Only values up to this.")
    @Nullable
    String max;

    /** Whether a measure was typed. */
    public boolean namesMeasure() {
        return measure != null;
    }

    /** Whether a span of days was typed. */
    public boolean namesDays() {
        return !span().equals(SpanOptions.ALL);
    }

    private String measure() {
        return measure == null ? Measure.PAIN : measure;
    }

    /** The filter; where no site is typed, that of any. */
    public FilterOptions filter() {
        return filter("");
    }

    /**
     * The filter.
     *
     * @param mainSite the site that pain means where none is typed; empty for any
     */
    public FilterOptions filter(String mainSite) {
        boolean isMain = sites.isEmpty() && measure().equals(Measure.PAIN) && !mainSite.isEmpty();
        TreatmentOptions treatments = new TreatmentOptions(therapies, techniques, providers);
        ValueOptions values = new ValueOptions(Optional.ofNullable(min), Optional.ofNullable(max));
        SiteOptions where = isMain ? SiteOptions.main(mainSite) : SiteOptions.of(sites);
        return new FilterOptions(span(), measure(), where, tags, treatments, text, values);
    }

    private SpanOptions span() {
        return new SpanOptions(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(last),
                Optional.ofNullable(week),
                Optional.ofNullable(month),
                Optional.ofNullable(year));
    }
}
