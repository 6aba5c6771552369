package painlog.cli;

import java.util.Locale;

/** What the locale of the environment says about letters. */
final class Locales {
    private Locales() {}

    /**
     * Whether the terminal shows Unicode: the first of LC_ALL, LC_CTYPE and LANG that is set decides, and without any
     * it is the C locale; Windows has no such variables and its consoles show Unicode.
     */
    static boolean isUnicode(Surroundings around) {
        if (around.system().startsWith("Windows")) {
            return true;
        }
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = around.variable(name).toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.contains("utf-8") || value.contains("utf8");
            }
        }
        return false;
    }
}
