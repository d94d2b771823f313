package fr.parvis.backoffice.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes PrimeFaces' tables as plain tables: it calls every cell a cell of a grid in a table that is none, which is
 * invalid (ARIA in HTML) and misleads screen readers.
 */
public class PlainTableRenderer extends DataTableRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutGridRoles(writer));
        try {
            super.encodeEnd(context, component);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class WithoutGridRoles extends ResponseWriterWrapper {

        private WithoutGridRoles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("role") || !"gridcell".equals(value)) {
                super.writeAttribute(name, value, property);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new WithoutGridRoles(super.cloneWithWriter(writer));
        }
    }
}
