package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in a real browser; {@code scripts/check-report} fetches axe-core and runs this. */
@Tag("browser")
final class BrowserTest extends ReportStoryBase {
    private static final Path AXE = Path.of("target/axe/node_modules/axe-core/axe.min.js");
    private static final Pattern FOUND = Pattern.compile("AXE(\\[.*?])EXA");

    @Test
    void axe_finds_nothing_serious_on_any_screen() throws IOException, InterruptedException {
        eightWeeks();
        Path page = written("page.html", "--appendix --question \"What now?\"");
        for (List<String> screen : List.of(
                List.of("--window-size=1280,900"),
                List.of("--window-size=500,900"),
                List.of("--window-size=1280,900", "--blink-settings=preferredColorScheme=0"))) {
            List<String> options = new ArrayList<>(screen);
            options.addAll(List.of("--virtual-time-budget=30000", "--dump-dom"));
            String seen = chromium(options, withAxe(page));
            Matcher found = FOUND.matcher(seen);
            assertTrue(found.find(), "axe has looked at it");
            assertEquals("[]", found.group(1), screen.toString());
        }
    }

    /** The page with axe in it, which its own policy would keep out. */
    private Path withAxe(Path page) throws IOException {
        String axe = Files.readString(AXE).replace("</script", "<\\/script");
        String run = "axe.run(document, {resultTypes: ['violations']}).then(found => {"
                + "const pre = document.createElement('pre');"
                + "pre.textContent = 'AXE' + JSON.stringify(found.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id)) + 'EXA';"
                + "document.body.append(pre);});";
        String html = text(page)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + axe + "</script><script>" + run + "</script></body>");
        return Files.writeString(home.resolve("axe.html"), html);
    }

    @Test
    void it_prints_on_one_page() throws IOException, InterruptedException {
        eightWeeks();
        String questions = (" --question \"" + "Is this one long question? ".repeat(10) + "\"").repeat(8);
        Path asked = written("asked.html", questions);
        Path plain = written("plain.html", "");
        for (Path page : List.of(plain, asked)) {
            Path pdf = home.resolve("print.pdf");
            chromium(List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf), page);
            assertEquals(1, pages(pdf), page.getFileName().toString());
        }
    }

    @Test
    void nothing_is_asked_of_the_network() throws IOException, InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String note = "</style><script src=" + there + "></script><img src=" + there + "><link rel=stylesheet href="
                    + there + ">";
            assertEquals(0, person.runs("6", "@neck", "--note", note).code());
            Path page = home.resolve("page.html");
            int code = person.runs("report", "--appendix", "-o", page.toString(), "--question", note)
                    .code();
            assertEquals(0, code);
            String seen = chromium(List.of("--virtual-time-budget=5000", "--dump-dom"), page);
            assertTrue(seen.contains("All entries"), seen);
            chromium(List.of("--screenshot=" + home.resolve("seen.png")), page);
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    private String chromium(List<String> options, Path page) throws IOException, InterruptedException {
        String named = System.getenv("CHROMIUM");
        List<String> command = new ArrayList<>(List.of(
                named == null ? "chromium" : named,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + home.resolve("chromium")));
        command.addAll(options);
        command.add(page.toUri().toString());
        Process browser = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, browser.waitFor(), String.join(" ", command));
        return out;
    }
}
