package painlog.cli;

import painlog.report.Format;
import picocli.CommandLine.Option;

/** The formats every reading command takes. */
class PrintOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json, jsonl, csv or markdown.")
    Format format = Format.TABLE;
}
