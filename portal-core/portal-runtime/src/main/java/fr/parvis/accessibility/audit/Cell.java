package fr.parvis.accessibility.audit;

import java.util.List;
import java.util.Optional;

/**
 * A criterion on a page.
 *
 * @param page the page
 * @param verdict what is known
 * @param evidence what machines found
 * @param judgement the person's judgement that decides, if one does
 */
public record Cell(AuditedPage page, Verdict verdict, List<Evidence> evidence, Optional<Judgement> judgement) {}
