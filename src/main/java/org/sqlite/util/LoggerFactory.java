package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Stands before the driver's class of this name: it keeps no log. What goes wrong comes as an exception, and a log of
 * statements would hold health data. See the decision "A driver without searches".
 */
public final class LoggerFactory {
    private static final Logger NONE = new NoLogger();

    private LoggerFactory() {}

    /** The one for every class. */
    public static Logger getLogger(Class<?> type) {
        return NONE;
    }

    private static final class NoLogger implements Logger {
        @Override
        public void trace(Supplier<String> message) {}

        @Override
        public void info(Supplier<String> message) {}

        @Override
        public void warn(Supplier<String> message) {}

        @Override
        public void error(Supplier<String> message, Throwable fault) {}
    }
}
