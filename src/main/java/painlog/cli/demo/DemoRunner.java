package painlog.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.StandardStreams;
import painlog.cli.environment.TimeSource;
import painlog.cli.options.GlobalOptions;
import painlog.cli.terminal.Progress;
import painlog.error.NotDone;
import painlog.recording.JournalProvider;
import painlog.recording.parse.CommandLineTokenizer;
import painlog.store.JournalFile;

/**
 * Runs a script's command lines, each with the clock at its moment, on a journal of the demo's folder. It uses
 * neither the person's environment nor their config, so nothing of theirs is changed.
 */
final class DemoRunner {
    private final DemoFolder folder;
    private final String journal;
    private final DemoScript script;
    private final CommandRegistry commands;

    /**
     * @param journal the name of the file in the folder
     */
    DemoRunner(DemoFolder folder, String journal, DemoScript script, CommandRegistry commands) {
        this.folder = folder;
        this.journal = journal;
        this.script = script;
        this.commands = commands;
    }

    /**
     * Runs all lines of the script.
     *
     * @param done steps before it
     */
    void record(Progress progress, int done) {
        try (JournalFile draft = JournalFile.draft(folder.file(journal))) {
            JournalProvider held = new JournalProvider.Held(draft);
            for (int i = 0; i < script.lines().size(); i++) {
                DemoScript.Line line = script.lines().get(i);
                run(held, line.now(), line.words());
                progress.reached(done + i + 1);
            }
        }
    }

    /** Runs the commands that show the journal, on the evening of the last day. */
    void show(List<DemoOutput> outputs) {
        for (DemoOutput output : outputs) {
            List<String> words = new ArrayList<>(CommandLineTokenizer.words(output.line()));
            if (output.isText()) {
                folder.write(output.file(), run(JournalProvider.FILES, script.end(), words));
            } else {
                words.addAll(List.of("-o", folder.path().resolve(output.file()).toString()));
                run(JournalProvider.FILES, script.end(), words);
            }
        }
    }

    private String run(JournalProvider journals, Clock now, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of(
                GlobalOptions.NO_CONFIG,
                GlobalOptions.NO_INPUT,
                GlobalOptions.JOURNAL_SHORT,
                folder.file(journal).toString()));
        args.addAll(words);
        int code = commands.run(environment(now, out, err), journals, args.toArray(new String[0]));
        if (code != ExitCode.DONE) {
            String fault = err.toString(StandardCharsets.UTF_8).strip();
            throw new NotDone("the demo stopped at \"painlog " + String.join(" ", words) + "\": " + fault);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Environment environment(Clock now, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Environment(
                new StandardStreams(
                        InputStream.nullInputStream(),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        ""),
                new Platform(Map.of("LC_ALL", "C.UTF-8"), folder.path().toString(), ""),
                TimeSource.of(now));
    }
}
