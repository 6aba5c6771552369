package painlog.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, read so that what no text file has is refused. Where a letter may hold a zero byte, as in
 * UTF-16, letters are looked at; else bytes, so that the line of a wrong one is known.
 */
public final class ValidatedText extends FilterReader {
    private final TextLineCheck lines = new TextLineCheck();

    private ValidatedText(Reader in) {
        super(in);
    }

    /** Opens it in that encoding; letters that are none in it are refused. */
    public static Reader of(InputStream bytes, Charset charset, ImportSink sink) {
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return new ValidatedText(decoded(new CountingInputStream(bytes, sink), charset));
        }
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        return decoded(new ValidatingInputStream(bytes, sink, utf8), charset);
    }

    private static Reader decoded(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c >= 0) {
            lines.check(c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int n = in.read(buffer, offset, wanted);
        for (int i = offset; i < offset + n; i++) {
            lines.check(buffer[i]);
        }
        return n;
    }
}
