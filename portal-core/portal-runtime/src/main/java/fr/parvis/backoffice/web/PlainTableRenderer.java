package fr.parvis.backoffice.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes PrimeFaces' tables as plain tables. By itself it calls every cell a cell of a grid, in a table that is none, and
 * names a part of the paginator that has no role: both are invalid (ARIA in HTML), and the first misleads screen readers.
 */
public class PlainTableRenderer extends DataTableRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new PlainWriter(writer));
        try {
            super.encodeEnd(context, component);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class PlainWriter extends ResponseWriterWrapper {

        private static final String NAMELESS = "ui-paginator-center-content";

        private boolean nameless;

        private PlainWriter(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            nameless = false;
            super.startElement(name, component);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            nameless |= name.equals("class") && NAMELESS.equals(value);
            boolean wrong = name.equals("role") && "gridcell".equals(value) || name.equals("aria-label") && nameless;
            if (!wrong) {
                super.writeAttribute(name, value, property);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new PlainWriter(super.cloneWithWriter(writer));
        }
    }
}
