package painlog.cli.help;

import java.util.List;
import painlog.cli.command.CommandHeading;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.RegisteredCommand;
import painlog.cli.options.OptionOwner;
import painlog.cli.settings.Config;
import picocli.CommandLine.Model.CommandSpec;

/** The page about painlog as a whole: what all commands share. */
final class ManOverview {
    private final CommandRegistry commands;

    ManOverview(CommandRegistry commands) {
        this.commands = commands;
    }

    String page() {
        ManText page = new ManText("painlog");
        page.section("NAME").line("painlog - keep a pain journal in one file, and report on it");
        page.section("SYNOPSIS")
                .verbatim(List.of(
                        "painlog [--format FORMAT]",
                        "painlog SCORE [words and options]",
                        "painlog COMMAND [words and options]"));
        page.section("DESCRIPTION")
                .paragraph(
                        "painlog 6 is a complete entry: pain 6 of 10, now. Everything else is optional and can be added"
                                + " later. Without a command, painlog shows today at a glance.")
                .paragraph("painlog keeps a record and describes it. It is not for diagnosis, monitoring or treatment"
                        + " decisions, it never says that a therapy made the change, and it is no substitute for a"
                        + " professional's judgement.");
        addCommands(page);
        page.section("OPTIONS").line("Every command takes these, in any position.");
        spec("").options().stream().filter(OptionOwner::isOfEveryCommand).forEach(option -> ManPages.add(page, option));
        addGrammar(page);
        addSurroundings(page);
        page.section("SEE ALSO").line("painlog-log(1), painlog-summary(1), painlog-compare(1), sqlite3(1)");
        return page.toString();
    }

    private void addCommands(ManText page) {
        page.section("COMMANDS");
        for (CommandHeading heading : CommandHeading.values()) {
            page.subsection(heading.title());
            for (RegisteredCommand command : commands.all()) {
                if (command.heading() == heading) {
                    page.term(ManPages.pageName(command.fullName()) + "(1)", "", CommandOverview.description(command));
                }
            }
        }
    }

    private CommandSpec spec(String name) {
        return CommandLineFactory.named(commands, name).getCommandSpec();
    }

    private static void addGrammar(ManText page) {
        page.section("WORDS")
                .term(
                        "",
                        "WHEN",
                        "now, today, yesterday, a weekday (the latest past one), 2026-03-05 or 03-05, each with a time"
                                + " after it where one is wanted (21:30, 9pm, noon, midnight); a time alone; 2h ago, 3"
                                + " days ago; ISO 8601. Dates such as 03/05/2026 are refused, for they mean different days"
                                + " to different people.")
                .term(
                        "",
                        "SPAN",
                        "--from and --to (both days included), --last 30d, 4w, 6m or 1y (ending today), --week,"
                                + " --month and --year with this, last or a name such as 2026-W09, 2026-02, 2025.")
                .term("", "SCORE", "0 to 10, at most one decimal; 6/10 is 6.")
                .term(
                        "",
                        "@SITE[:SIDE]",
                        "Where it hurts, such as @lower-back or @shoulder:left; the sides are left,"
                                + " right, both and middle.")
                .term("", "+TAG", "Any word of your own.")
                .term(
                        "",
                        "MEASURE=VALUE",
                        "Another measure, such as stress=7 or sleep-hours=7h30m; painlog measure list"
                                + " shows them.");
    }

    private static void addSurroundings(ManText page) {
        page.section("ENVIRONMENT")
                .term("PAINLOG_JOURNAL", "", "The journal file, unless -j names one.")
                .term("PAINLOG_CONFIG", "", "The config file.")
                .term("PAINLOG_NOW", "", "The time it is, in ISO 8601 with offset, for scripts.")
                .term("PAINLOG_LETTERS", "", "ascii or unicode: what to draw with, whatever the locale says.")
                .term("PAINLOG_JAVA", "", "The java program to use, or its home.")
                .term("PAINLOG_CDS", "", "off: start without the class-data archive.")
                .term("NO_COLOR, CLICOLOR_FORCE", "", "No colour at all; colour also where no terminal is.")
                .term("VISUAL, EDITOR", "", "What painlog edit opens a record in.");
        page.section("FILES")
                .term(
                        "~/.local/share/painlog/journal.db",
                        "",
                        "The journal, a plain SQLite 3 file that only you can"
                                + " read; under $XDG_DATA_HOME where that is set.")
                .term(
                        "~/.config/painlog/config.toml",
                        "",
                        "Settings: " + String.join(", ", Config.KNOWN.keySet())
                                + "; painlog config lists and sets them.")
                .term(
                        "~/.cache/painlog",
                        "",
                        "What makes starting and completing fast; it can be deleted at any time.");
        page.section("EXIT STATUS")
                .term("0", "", "Done, also when there was nothing to show, unless --fail-empty is given.")
                .term("1", "", "Could not be done, or a check found something.")
                .term("2", "", "Wrong usage or input; nothing was changed.")
                .term("3", "", "No such record, or nothing to undo.")
                .term("4", "", "The journal can't be used: missing, damaged, not painlog's, newer, locked, disk full.")
                .term("130", "", "Interrupted, or answered no.");
    }
}
