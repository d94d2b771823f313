package fr.parvis.e2e.browsers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A tab of WebKit. Its driver does not tell what scripts write on the console. */
final class WebKitTab implements Tab {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int HEIGHT = 1000;

    private final RemoteWebDriver driver;

    WebKitTab(RemoteWebDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(LONG);
    }

    /** Makes the window so many pixels wide. */
    void resize(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, HEIGHT));
        await("a page of " + pixels + " px")
                .atMost(LONG)
                .until(() -> run("innerWidth").equals((long) pixels));
    }

    @Override
    public void open(String address) {
        driver.get(address);
    }

    @Override
    public void click(String xpath) {
        find(xpath).click();
    }

    @Override
    public void clickThrough(String xpath) {
        run("window.parvisLeft = true");
        find(xpath).click();
        await("where " + xpath + " leads")
                .atMost(LONG)
                .ignoreExceptions()
                .until(() -> run("!window.parvisLeft && document.readyState === 'complete'")
                        .equals(true));
    }

    @Override
    public void type(String xpath, String text) {
        WebElement field = find(xpath);
        field.clear();
        field.sendKeys(text);
    }

    @Override
    public Object run(String expression) {
        return driver.executeScript("return " + expression);
    }

    @Override
    public Object promised(String promise) {
        return driver.executeAsyncScript("const told = arguments[arguments.length - 1];" + promise
                + ".then(told, wrong => told('failed: ' + wrong))");
    }

    @Override
    public List<String> scriptErrors() {
        return List.of();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private WebElement find(String xpath) {
        return driver.findElements(By.xpath(xpath)).stream()
                .filter(element -> element.isDisplayed() && element.getSize().getHeight() > 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody sees " + xpath + " on " + driver.getCurrentUrl()));
    }
}
