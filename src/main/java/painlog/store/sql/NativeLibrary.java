package painlog.store.sql;

import java.io.File;

/**
 * Loads SQLite's library for the driver where the launcher has it ready.
 *
 * <p>Left alone the driver first reads its own version from a jar and clears its files from the temp folder, which takes
 * as long as recording an entry. On Android it does neither and asks Java for the library; so that is what it is told
 * this is, for the moment in which it looks. See the decision "A driver without searches".
 */
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "sqlitejdbc";
    private static final String VENDOR = "java.vm.vendor";
    private static final String ANDROID = "The Android Project";

    private NativeLibrary() {}

    /** Does so; without a library that can be loaded the driver goes its usual way. */
    static void load() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || !folder.equals(System.getProperty("java.library.path"))) {
            return;
        }
        String vendor = System.getProperty(VENDOR, "");
        System.setProperty(VENDOR, ANDROID);
        try {
            // makes the driver's class, which asks who made this Java
            System.load(folder + File.separator + System.mapLibraryName(NAME));
        } catch (UnsatisfiedLinkError none) {
            return;
        } finally {
            System.setProperty(VENDOR, vendor);
        }
    }
}
