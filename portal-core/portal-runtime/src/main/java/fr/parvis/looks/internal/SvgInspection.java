package fr.parvis.looks.internal;

import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.RefusedLogo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Searches a drawing for what runs and what fetches. It is kept as it came: what is refused is said, not mended. */
final class SvgInspection {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_DEPTH = 100;
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);
    private static final Set<String> RUNNING = Set.of(
            "script", "foreignobject", "handler", "listener", "animate", "animatemotion", "animatetransform", "set");
    private static final Set<String> FETCHING =
            Set.of("image", "feimage", "iframe", "audio", "video", "object", "embed");
    private static final Pattern RUNNING_VALUE =
            Pattern.compile("(javascript|vbscript|data)\\s*:|expression\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHING_VALUE =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|image-set|\\\\", Pattern.CASE_INSENSITIVE);

    private SvgInspection() {}

    static void inspect(byte[] content) throws RefusedLogo {
        // Whatever the encoding: the parser refuses one that is hidden from here, with less to say.
        var text = new String(content, StandardCharsets.ISO_8859_1);
        refuse(DOCUMENT_TYPE.matcher(text).find(), LogoRefusal.DOCUMENT_TYPE);
        var document = parse(content);
        var root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new RefusedLogo(LogoRefusal.NEITHER_SVG_NOR_PNG);
        }
        for (var child = document.getFirstChild(); child != null; child = child.getNextSibling()) {
            // A processing instruction can name a style sheet to fetch.
            refuse(child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE, LogoRefusal.FETCHES);
        }
        inspect(root, 1);
    }

    private static void inspect(Element element, int depth) throws RefusedLogo {
        refuse(depth > MOST_DEPTH, LogoRefusal.BROKEN);
        var name = element.getLocalName().toLowerCase(Locale.ROOT);
        refuse(RUNNING.contains(name), LogoRefusal.RUNS_CODE);
        refuse(FETCHING.contains(name), LogoRefusal.FETCHES);
        if (name.equals("style")) {
            inspect("style", element.getTextContent());
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            inspect(attribute.getLocalName().toLowerCase(Locale.ROOT), attribute.getNodeValue());
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                inspect(inside, depth + 1);
            }
        }
    }

    private static void inspect(String name, String value) throws RefusedLogo {
        refuse(name.startsWith("on") || RUNNING_VALUE.matcher(value).find(), LogoRefusal.RUNS_CODE);
        var leadsOut =
                (name.equals("href") || name.equals("src")) && !value.strip().startsWith("#");
        refuse(leadsOut || FETCHING_VALUE.matcher(value).find(), LogoRefusal.FETCHES);
    }

    private static void refuse(boolean found, LogoRefusal reason) throws RefusedLogo {
        if (found) {
            throw new RefusedLogo(reason);
        }
    }

    /** Without a document type: it could define entities that fetch, or that grow without end. */
    private static Document parse(byte[] content) throws RefusedLogo {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException e) {
            throw new RefusedLogo(LogoRefusal.NEITHER_SVG_NOR_PNG);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
