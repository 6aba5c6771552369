package painlog.cli.options;

import painlog.report.write.Format;
import picocli.CommandLine.Option;

/** The formats every reading command takes. */
public class PrintOptions {
    @Option(names = GlobalOptions.FORMAT, paramLabel = "FORMAT", description = "table, json, jsonl, csv or markdown.")
    public Format format = Format.TABLE;
}
