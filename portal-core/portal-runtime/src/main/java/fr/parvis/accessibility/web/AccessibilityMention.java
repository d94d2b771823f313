package fr.parvis.accessibility.web;

import fr.parvis.accessibility.declaration.Declarations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The mention at the foot of every page. The law words it: it is never translated. */
@Named
@ApplicationScoped
public class AccessibilityMention {

    private Declarations declarations;

    /** For the container's proxy. */
    protected AccessibilityMention() {}

    @Inject
    public AccessibilityMention(Declarations declarations) {
        this.declarations = declarations;
    }

    public String getText() {
        return declarations.current().conformity().mention();
    }
}
