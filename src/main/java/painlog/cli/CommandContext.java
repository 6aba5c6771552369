package painlog.cli;

import java.io.PrintStream;
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
import painlog.journal.BadInput;
import painlog.journal.Interrupted;
import painlog.query.QueryContext;
import painlog.report.Output;
import painlog.report.Report;
import painlog.store.JournalFile;

/** What a command works with: its streams, its clock, its config and its journal. */
final class CommandContext {
    private final Environment environment;
    private final GlobalOptions global;
    private final JournalProvider journals;
    private final CommandRegistry commands;
    private @Nullable Config config;
    private @Nullable Prompt prompt;

    CommandContext(Environment environment, GlobalOptions global, JournalProvider journals, CommandRegistry commands) {
        this.environment = environment;
        this.global = global;
        this.journals = journals;
        this.commands = commands;
    }

    Environment environment() {
        return environment;
    }

    StandardStreams streams() {
        return environment.streams();
    }

    Platform platform() {
        return environment.platform();
    }

    /** All commands there are. */
    CommandRegistry commands() {
        return commands;
    }

    GlobalOptions global() {
        return global;
    }

    /** Results go here. */
    PrintStream out() {
        return environment.streams().out();
    }

    /** Prints a confirmation, unless the person asked for quiet. */
    void say(String line) {
        if (!global.quiet) {
            environment.streams().out().println(line);
        }
    }

    /** Prints a hint on standard error, unless it is empty or the person asked for quiet. */
    void hint(String line) {
        if (!global.quiet && !line.isEmpty()) {
            environment.streams().err().println(line);
        }
    }

    /** Whether someone sits there to be asked. */
    boolean canAsk() {
        return environment.streams().asksAndAnswers() && !global.noInput;
    }

    /** The one conversation of this run. */
    Prompt prompt() {
        Prompt begun = prompt;
        if (begun == null) {
            begun = new Prompt(environment.streams());
            prompt = begun;
        }
        return begun;
    }

    /** Asks before something that can't be taken back. */
    void requireYes(String question, String needed) {
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

    Config config() {
        Config read = config;
        if (read == null) {
            read = global.noConfig ? Config.none() : Config.read(PlatformPaths.config(environment.platform()));
            config = read;
        }
        return read;
    }

    /** The clock in the zone of the config file, else of the system, else of {@code PAINLOG_NOW}. */
    Clock clock() {
        return Clocks.of(environment, config().value("zone"));
    }

    /** The clock in another zone. */
    Clock clock(@Nullable String zone) {
        return zone == null ? clock() : clock().withZone(Clocks.zone(zone));
    }

    /** This moment. */
    Moment now() {
        return Clocks.now(environment, config().value("zone"));
    }

    /** The moment that {@code --at} and {@code --zone} name; now without them. */
    Moment moment(RecordingOptions typed) {
        String at = typed.at;
        if (at == null) {
            return typed.zone == null ? now() : Moment.of(now().at(), Clocks.zone(typed.zone));
        }
        return MomentParser.parse(at, clock(typed.zone));
    }

    /** Today in the journal's sense of when a day begins. */
    LocalDate today(JournalFile journal) {
        return now().day(journal.dayStart());
    }

    /** Weeks begin on Monday unless the config file names another day. */
    DayOfWeek weekStart() {
        String day = config().value("week-start");
        return day.isEmpty() ? DayOfWeek.MONDAY : CalendarNames.parseWeekday(day);
    }

    /** What questions to a journal depend on besides. */
    QueryContext queryContext() {
        return new QueryContext(now(), weekStart());
    }

    /** Standard output as paper. */
    Output output() {
        return TerminalDetection.output(environment, global.color);
    }

    /** Prints a result and says how the command ends. */
    int print(Report result, ListOptions typed) {
        result.print(typed.format, output());
        return typed.failEmpty && result.isEmpty() ? ExitCode.NOT_DONE : ExitCode.DONE;
    }

    /** Where the journal lies or would lie. */
    Path journalPath() {
        return PlatformPaths.journal(environment.platform(), global.journal, config().value("journal"));
    }

    /** Whether the person said which journal is meant. */
    boolean namesJournal() {
        return PlatformPaths.isNamed(environment.platform(), global.journal, config().value("journal"));
    }

    /** Whether there is a journal, or was said to be one. */
    boolean expectsJournal() {
        return namesJournal() || JournalFile.isThere(journalPath());
    }

    /** When days begin according to the config file. */
    private Optional<LocalTime> dayStart() {
        String dayStart = config().value("day-start");
        return dayStart.isEmpty() ? Optional.empty() : Optional.of(Settings.dayStart(dayStart));
    }

    /** The journal to record in; it comes to be with the first change. */
    JournalWriter openForWriting() {
        return new JournalWriter(journals, journalPath(), now(), dayStart());
    }

    /** The journal whose records are to be changed: one that was named must be there. */
    JournalWriter openExisting() {
        if (namesJournal()) {
            journals.open(journalPath()).close();
        }
        return openForWriting();
    }

    /**
     * The journal to read: one that was named must be there; before there is a default one, an empty one is
     * read and a hint is given. Looking never changes the file: where the config file lets days begin at another
     * time than the journal's, a copy in memory is read.
     */
    JournalFile openForReading() {
        JournalFile journal = openUnadjusted();
        Optional<LocalTime> dayStart = dayStart();
        return dayStart.isPresent() ? journal.asIfDaysBegan(dayStart.get()) : journal;
    }

    /** The same whenever its days begin. */
    JournalFile openUnadjusted() {
        if (expectsJournal()) {
            return journals.open(journalPath());
        }
        hint("There is no journal yet; painlog 6 begins one with a pain score of 6.");
        return JournalFile.empty();
    }
}
