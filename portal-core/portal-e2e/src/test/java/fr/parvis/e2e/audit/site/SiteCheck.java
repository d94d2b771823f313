package fr.parvis.e2e.audit.site;

import fr.parvis.e2e.audit.Looked;
import java.util.List;

/** Compares the pages of a set, and notes on each what is wrong with it. */
public interface SiteCheck {

    void compare(List<Looked> pages);
}
