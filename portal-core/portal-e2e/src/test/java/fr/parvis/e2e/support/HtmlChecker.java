package fr.parvis.e2e.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, in this process. It reads its schema once: that takes ten times as long as a page. */
public final class HtmlChecker {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    public HtmlChecker() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new DefaultHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The errors of a page, each with its line and the start of that line; empty when it is valid. */
    public List<String> errors(String page) {
        Errors errors = new Errors(page.lines().toList());
        InputSource source = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            validator.setUpValidatorAndParsers(errors, false, false);
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return errors.found;
    }

    private static final class Errors extends DefaultHandler {

        private static final int EXTRACT = 160;

        private final List<String> lines;
        private final List<String> found = new ArrayList<>();

        Errors(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void error(SAXParseException error) {
            int number = error.getLineNumber();
            String line = number < 1 || number > lines.size()
                    ? ""
                    : lines.get(number - 1).strip();
            found.add(number + ": " + error.getMessage() + " [" + line.substring(0, Math.min(EXTRACT, line.length()))
                    + "]");
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
