package painlog.cli.environment;

import java.util.Locale;

/** Whether the locale of the environment allows Unicode output. */
public final class UnicodeDetection {
    private UnicodeDetection() {}

    /**
     * Whether the terminal shows Unicode: {@code PAINLOG_LETTERS} says {@code unicode} or {@code ascii} (the launcher
     * sets it where it had to replace the locale), else the first of LC_ALL, LC_CTYPE and LANG that is set decides, and
     * without any it is the C locale; Windows has no such variables and its consoles show Unicode.
     */
    public static boolean isUnicode(Platform platform) {
        String said = platform.variable("PAINLOG_LETTERS").toLowerCase(Locale.ROOT);
        if (said.equals("ascii") || said.equals("unicode")) {
            return said.equals("unicode");
        }
        if (platform.isWindows()) {
            return true;
        }
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = platform.variable(name).toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.contains("utf-8") || value.contains("utf8");
            }
        }
        return false;
    }
}
