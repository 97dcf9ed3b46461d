package org.serviceplan.report.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real Chromium without a window, with the bundled font as its only Chinese one. */
public final class Browser implements AutoCloseable {
    private static final String FONTS = "src/main/resources/org/serviceplan/report/font";
    private static final String[] ARGUMENTS = {
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // What moves cannot be clicked.
        "--force-prefers-reduced-motion"
    };

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one, or skips the test where there is none. */
    public static Browser start(Path folder) throws IOException {
        Optional<Path> chromium = find("chromium");
        Optional<Path> chromedriver = find("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "needs Chromium and its driver: apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("browser", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .withEnvironment(Map.of("FONTCONFIG_FILE", fonts(folder).toString()))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    public void open(Path page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get(page.toUri().toString());
    }

    /** Runs a script in the page. */
    public Object run(String script) {
        return driver.executeScript(script);
    }

    /** Everything on the console since it was last asked. */
    public List<LogEntry> console() {
        return driver.manage().logs().get("browser").getAll();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path fonts(Path folder) throws IOException {
        String configuration =
                "<?xml version=\"1.0\"?><fontconfig><dir>" + Path.of(FONTS).toAbsolutePath() + "</dir><cachedir>"
                        + folder.resolve("fonts") + "</cachedir></fontconfig>";
        return Files.writeString(folder.resolve("fonts.conf"), configuration);
    }

    private static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<String> folders = Arrays.stream(path.split(File.pathSeparator, -1));
        return folders.map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
