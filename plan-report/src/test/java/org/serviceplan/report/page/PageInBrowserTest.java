package org.serviceplan.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;

import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.ReportWorld;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser: at several widths, with the keyboard alone, without scripts, on paper, and for those who cannot see it. */
class PageInBrowserTest {
    /** Elements that are wider than their place, apart from those that may be scrolled by themselves. */
    private static final String OVERFLOWING =
            """
            const wide = document.documentElement.clientWidth;
            return [...document.body.querySelectorAll('*')]
              .filter(e => !e.closest('.scroll, .skip, svg') && e.getClientRects().length > 0)
              .filter(e => e.getBoundingClientRect().right > wide + 0.5
                || (getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth + 1))
              .map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40));
            """;

    /** Browsers open no details, and so lay out nothing within, until somebody asks. */
    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(d => { d.open = true; });";

    @TempDir
    private static Path temp;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(temp);
        page = PublishedNineteen.folder().resolve("index.html");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void nothingIsWiderThanItsPlace(int width) {
        browser.open(page, width);
        run(OPEN_ALL);

        assertThat((List<?>) run(OVERFLOWING)).isEmpty();
        assertThat(run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void accessibilityRulesPass(int width) throws IOException {
        // Six offices have everything that nineteen have.
        browser.open(Files.write(temp.resolve("six.html"), WrittenPage.of(ReportWorld.of(6))), width);
        driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        run(OPEN_ALL);
        run(axe());

        Object violations = driver().executeAsyncScript(
                        """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                    resultTypes: ['violations']})
                  .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))));
                """);

        assertThat((List<?>) violations).isEmpty();
    }

    @Test
    void columnsSortBothWays() {
        browser.open(page, 1280);
        WebElement head = driver().findElement(By.xpath("//table[@id='list']//th[button='具體作法']"));

        head.findElement(By.tagName("button")).click();
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(measures()).isSorted().hasSize(19);

        head.findElement(By.tagName("button")).click();
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(measures()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(driver().findElements(By.cssSelector("#list th[aria-sort]"))).hasSize(1);
    }

    private static List<Double> measures() {
        return driver().findElements(By.cssSelector("#list tbody tr")).stream()
                .map(row -> row.findElements(By.tagName("td")).get(2).getDomAttribute("data-sort"))
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void officesAreFilteredAndCounted() {
        browser.open(page, 1280);
        WebElement name = driver().findElement(By.id("name"));

        assertThat(shown()).isEqualTo("列出 19／19 個機關");
        name.sendKeys("台");
        assertThat(shown()).isEqualTo("列出 4／19 個機關");
        name.sendKeys("北");
        assertThat(visibleOffices()).containsExactly("臺北市榮民服務處");

        name.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE);
        driver().findElement(By.xpath("//option[.='退件']")).click();
        assertThat(visibleOffices()).containsExactly("苗栗縣榮民服務處", "高雄市榮民服務處");
        driver().findElement(By.xpath("//option[.='全部']")).click();
        driver().findElement(By.id("faulty")).click();
        assertThat(visibleOffices()).hasSizeBetween(2, 18).contains("苗栗縣榮民服務處");
    }

    private static String shown() {
        return driver().findElement(By.id("shown")).getText();
    }

    private static List<String> visibleOffices() {
        return driver().findElements(By.cssSelector("#list tbody tr:not([hidden]) th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void keyboardAloneIsEnough() {
        browser.open(page, 1280);

        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("跳到主要內容");
        press(Keys.ENTER);
        assertThat(focused().getDomAttribute("id")).isEqualTo("content");

        run("document.querySelector('#list button').focus()");
        press(Keys.TAB, Keys.ENTER);
        assertThat(driver().findElement(By.cssSelector("#list th[aria-sort]")).getText())
                .startsWith("附件一");
        press(Keys.SPACE);
        assertThat(driver().findElement(By.cssSelector("#list th[aria-sort]")).getDomAttribute("aria-sort"))
                .isEqualTo("descending");

        WebElement details = driver().findElement(By.tagName("details"));
        run("document.querySelector('summary').focus()");
        press(Keys.ENTER);
        assertThat(details.getDomProperty("open")).isEqualTo("true");
    }

    @Test
    void withoutScriptsEverythingIsThereAsAPlainTable() {
        driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(page, 1280);
            assertThat(driver().findElements(By.cssSelector("#list tbody tr"))).hasSize(19);
            assertThat(driver().findElements(By.cssSelector("#list button"))).isEmpty();
            assertThat(driver().findElement(By.id("filter")).isDisplayed()).isFalse();
        } finally {
            driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        browser.open(page, 1280);

        assertThat((List<?>)
                        run("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
                                + ".filter(h => !document.getElementById(h.slice(1)))"))
                .isEmpty();
        assertThat((List<?>) run("const seen = new Set(); return [...document.querySelectorAll('[id]')].map(e => e.id)"
                        + ".filter(id => seen.has(id) || !seen.add(id))"))
                .isEmpty();
    }

    @Test
    void printsOnPagesWithWhatIsFoldedAway() {
        browser.open(page, 1280);

        byte[] pdf =
                Base64.getDecoder().decode(driver().print(new PrintOptions()).getContent());

        long pages = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isGreaterThan(19);

        run("dispatchEvent(new Event('beforeprint'))");
        assertThat(run("return document.querySelectorAll('details.earlier[open], figure details[open]').length"))
                .isEqualTo(0L);
        assertThat(run("return document.querySelectorAll("
                        + "'details:not(.earlier):not(figure details):not([open])').length"))
                .isEqualTo(0L);
        assertThat(run("return document.querySelectorAll('details.earlier').length"))
                .isEqualTo(14L);
        run("dispatchEvent(new Event('afterprint'))");
        assertThat(run("return document.querySelectorAll('details[open]').length"))
                .isEqualTo(0L);
    }

    @Test
    void submittedTextDoesNothing() throws IOException {
        Path hostile = Files.write(temp.resolve("hostile.html"), WrittenPage.of(HostileWorld.input()));

        browser.open(hostile, 1280);
        run(OPEN_ALL);

        assertThat(run("return window.hacked")).isNull();
        assertThat(browser.console()).isEmpty();
        assertThat(driver().findElement(By.cssSelector(".measures")).getText())
                .contains("<script>window.hacked=1</script>", "⟨U+202E⟩");
        assertThat(driver().findElements(By.cssSelector("a[href^='javascript:'], .measures img")))
                .isEmpty();
    }

    private static ChromeDriver driver() {
        return browser.driver();
    }

    private static Object run(String script) {
        return driver().executeScript(script);
    }

    private static void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            focused().sendKeys(key);
        }
    }

    private static WebElement focused() {
        return driver().switchTo().activeElement();
    }

    private static String axe() throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
