package fr.parvis.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds words that a view writes by itself instead of taking them from a bundle: they could not be translated. */
public final class LiteralText extends DefaultHandler {

    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "alt",
            "title",
            "placeholder",
            "aria-label",
            "label",
            "hint",
            "legend",
            "summary",
            "text",
            "header",
            "heading");

    private static final Set<String> NOT_READ = Set.of("script", "style", "code", "remove");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\"|\\{[^{}]*})*}");
    private static final Pattern PROPER_NAME = Pattern.compile("FranceConnect|ProConnect|Parvis");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final String file;
    private final List<String> found = new ArrayList<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;

    private LiteralText(Path file) {
        this.file = file.getFileName().toString();
    }

    /** The words of a view, as {@code file:line: words}; empty when all come from bundles. */
    public static List<String> in(Path view) {
        LiteralText handler = new LiteralText(view);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(Files.newInputStream(view), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            handler.found.add(handler.file + ": not well-formed, " + e.getMessage());
        }
        return handler.found;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        checkText();
        elements.push(localName);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (READ_ATTRIBUTES.contains(attributes.getLocalName(i))) {
                check(attributes.getValue(i));
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        checkText();
        elements.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length); // a parser may cut a text anywhere, in an expression too
    }

    private void checkText() {
        if (elements.stream().noneMatch(NOT_READ::contains)) {
            check(text.toString());
        }
        text.setLength(0);
    }

    private void check(String text) {
        String written =
                PROPER_NAME.matcher(EXPRESSION.matcher(text).replaceAll("")).replaceAll("");
        if (WORD.matcher(written).find()) {
            found.add(file + ":" + locator.getLineNumber() + ": " + text.strip());
        }
    }
}
