package fr.parvis.e2e.browsers;

import java.util.List;

/** The one page of a browser under control. Elements are named by XPath, which every engine understands alike. */
interface Tab extends AutoCloseable {

    void open(String address);

    /** Clicks on the first element that is seen, which leads nowhere. */
    void click(String xpath);

    /** Clicks on the first element that is seen, and waits for the page where that leads. */
    void clickThrough(String xpath);

    /** Replaces what is in a field. */
    void type(String xpath, String text);

    /** Value of an expression in the page. */
    Object run(String expression);

    /** Value of what an expression in the page promises. */
    Object promised(String promise);

    /** What went wrong in scripts since this tab is open, as far as this browser tells. */
    List<String> scriptErrors();

    @Override
    void close();
}
