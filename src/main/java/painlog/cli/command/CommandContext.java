package painlog.cli.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.calendar.CalendarNames;
import painlog.calendar.Moment;
import painlog.calendar.MomentParser;
import painlog.cli.environment.Clocks;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.PlatformPaths;
import painlog.cli.environment.StandardStreams;
import painlog.cli.options.GlobalOptions;
import painlog.cli.options.ListOptions;
import painlog.cli.options.ReadingOptions;
import painlog.cli.options.RecordingOptions;
import painlog.cli.settings.Config;
import painlog.cli.settings.Settings;
import painlog.cli.terminal.Prompt;
import painlog.cli.terminal.TerminalDetection;
import painlog.error.BadInput;
import painlog.error.Interrupted;
import painlog.error.UnusableJournal;
import painlog.query.FilterOptions;
import painlog.query.QueryContext;
import painlog.recording.JournalProvider;
import painlog.recording.JournalWriter;
import painlog.report.write.Output;
import painlog.report.write.Report;
import painlog.store.JournalFile;
import painlog.text.ControlCharacters;

/** What a command works with: streams, clock, config and journal of this run. */
public final class CommandContext implements JournalWriter.Listener {
    private final Environment environment;
    private final GlobalOptions global;
    private final JournalProvider journals;
    private final CommandRegistry commands;
    private @Nullable Config config;
    private @Nullable Prompt prompt;

    public CommandContext(
            Environment environment, GlobalOptions global, JournalProvider journals, CommandRegistry commands) {
        this.environment = environment;
        this.global = global;
        this.journals = journals;
        this.commands = commands;
    }

    public Environment environment() {
        return environment;
    }

    public StandardStreams streams() {
        return environment.streams();
    }

    public Platform platform() {
        return environment.platform();
    }

    /** All commands there are. */
    public CommandRegistry commands() {
        return commands;
    }

    public GlobalOptions global() {
        return global;
    }

    /** Results go here. */
    public PrintStream out() {
        return environment.streams().out();
    }

    /** Prints a confirmation, unless the person asked for quiet. */
    public void say(String line) {
        if (!global.quiet) {
            environment.streams().out().println(ControlCharacters.visibleLines(line));
        }
    }

    /** Prints a hint on standard error, unless it is empty or the person asked for quiet. */
    public void hint(String line) {
        if (!global.quiet && !line.isEmpty()) {
            environment.streams().err().println(ControlCharacters.visibleLines(line));
        }
    }

    /** Whether questions can be asked: standard input and error are terminals. */
    public boolean canAsk() {
        return environment.streams().asksAndAnswers() && !global.noInput;
    }

    /** The prompt of this run. */
    public Prompt prompt() {
        Prompt begun = prompt;
        if (begun == null) {
            begun = new Prompt(environment.streams(), TerminalDetection.promptWidth(environment));
            prompt = begun;
        }
        return begun;
    }

    /** Says something before questions are asked, unless it is empty. */
    public void explain(String line) {
        if (!line.isEmpty()) {
            prompt().explain(line);
        }
    }

    /** Asks for confirmation before something irreversible. */
    public void requireYes(String question, String needed) {
        if (global.yes) {
            return;
        }
        if (!canAsk()) {
            throw new BadInput(needed);
        }
        if (!prompt().agrees(question)) {
            throw new Interrupted("nothing was changed");
        }
    }

    public Config config() {
        Config read = config;
        if (read == null) {
            read = global.noConfig ? Config.none() : Config.read(PlatformPaths.config(environment.platform()));
            config = read;
        }
        return read;
    }

    /** The clock in the zone of the config file, else of the system, else of {@code PAINLOG_NOW}. */
    public Clock clock() {
        return Clocks.of(environment, config().value("zone"));
    }

    /** The clock in another zone. */
    public Clock clock(@Nullable String zone) {
        return zone == null ? clock() : clock().withZone(Clocks.zone(zone));
    }

    /** This moment. */
    public Moment now() {
        return Clocks.now(environment, config().value("zone"));
    }

    /** The moment that {@code --at} and {@code --zone} name; now without them. */
    public Moment moment(RecordingOptions typed) {
        String at = typed.at;
        if (at == null) {
            return typed.zone == null ? now() : Moment.of(now().at(), Clocks.zone(typed.zone));
        }
        return MomentParser.parse(at, clock(typed.zone));
    }

    /** Today in the journal's sense of when a day begins. */
    public LocalDate today(JournalFile journal) {
        return now().day(journal.dayStart());
    }

    /** Weeks begin on Monday unless the config file names another day. */
    public DayOfWeek weekStart() {
        String day = config().value("week-start");
        return day.isEmpty() ? DayOfWeek.MONDAY : CalendarNames.parseWeekday(day);
    }

    /** The clock and week start that queries need. */
    public QueryContext queryContext() {
        return new QueryContext(now(), weekStart());
    }

    /** The filter that was typed; pain is that of the main site unless a site was typed. */
    public FilterOptions filter(ReadingOptions typed) {
        return typed.filter(config().value("main-site"));
    }

    /** Standard output with its width, colours and character set. */
    public Output output() {
        return TerminalDetection.output(environment, global.color);
    }

    /** Prints a result and says how the command ends. */
    public int print(Report result, ListOptions typed) {
        Optional<String> nothing = typed.format.isForPeople() ? result.nothing() : Optional.empty();
        if (nothing.isPresent()) {
            hint(nothing.get());
        } else {
            result.print(typed.format, output());
        }
        return typed.failEmpty && result.isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
    }

    /** The path of the journal, whether it exists or not. */
    public Path journalPath() {
        return PlatformPaths.journal(environment.platform(), global.journal(), config().value("journal"));
    }

    /** The file that a command writes into, which is never a journal. */
    public OutputFile outputFile(String name, boolean force) {
        return OutputFile.at(name, journalPath(), force);
    }

    /** Whether the person said which journal is meant. */
    boolean namesJournal() {
        return PlatformPaths.isNamed(environment.platform(), global.journal(), config().value("journal"));
    }

    /** Whether there is a journal, or was said to be one. */
    public boolean expectsJournal() {
        return namesJournal() || JournalFile.isThere(journalPath());
    }

    /** When days begin according to the config file. */
    private Optional<LocalTime> dayStart() {
        String dayStart = config().value("day-start");
        return dayStart.isEmpty() ? Optional.empty() : Optional.of(Settings.dayStart(dayStart));
    }

    /** The journal to record in; its file is created by the first change. */
    public JournalWriter openForWriting() {
        return new JournalWriter(journals, placeToWrite(), now(), dayStart(), this);
    }

    /** Names the journal, since a mistyped name would begin another one. */
    @Override
    public void begun(Path place) {
        hint("new journal " + place);
    }

    /** The same after a change of many records, for a journal that was not there before it. */
    public void begunUnless(boolean wasThere) {
        if (!wasThere && JournalFile.isThere(journalPath())) {
            begun(journalPath());
        }
    }

    /** Whether the journal is there. */
    public boolean hasJournal() {
        return JournalFile.isThere(journalPath());
    }

    /**
     * The path of the journal that is to be changed: of one that was named for this run the folder must be there, since
     * a mistyped name must not make folders.
     */
    public Path placeToWrite() {
        Path place = journalPath();
        Path folder = place.getParent();
        if (folder != null && global.journal() != null && !Files.exists(folder)) {
            throw new UnusableJournal("the folder " + folder + " of the journal " + place.getFileName()
                    + " is not there; correct its name, or make the folder first");
        }
        return place;
    }

    /** The journal whose records are to be changed: one that was named must be there. */
    public JournalWriter openExisting() {
        requireNamed();
        return openForWriting();
    }

    /** The same for going back and forth in its history: when its days begin is a part of that, so they stay. */
    public JournalWriter openForUndo() {
        requireNamed();
        return new JournalWriter(journals, journalPath(), now(), Optional.empty());
    }

    private void requireNamed() {
        if (namesJournal()) {
            journals.open(journalPath()).close();
        }
    }

    /**
     * The journal to read: one that was named must be there; before there is a default one, an empty one is read and a
     * hint is given. Reading never changes the file: where the config file lets days begin at another time than the
     * journal's, a copy in memory is read.
     */
    public JournalFile openForReading() {
        JournalFile journal = openUnadjusted();
        Optional<LocalTime> dayStart = dayStart();
        return dayStart.isPresent() ? journal.asIfDaysBegan(dayStart.get()) : journal;
    }

    /** The same whenever its days begin. */
    public JournalFile openUnadjusted() {
        if (expectsJournal()) {
            return journals.open(journalPath());
        }
        hint("There is no journal yet; painlog 6 begins one with a pain score of 6.");
        return JournalFile.empty();
    }
}
