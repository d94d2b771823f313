package fr.parvis.requests.internal.notice;

import fr.parvis.requests.RequestEvent;
import java.util.UUID;

/**
 * Something to tell by e-mail.
 *
 * @param request id of the request
 * @param event what happened
 * @param words what someone wrote, or null
 */
public record Notice(UUID request, RequestEvent event, String words) {}
