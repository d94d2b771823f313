package fr.parvis.spi.request;

import java.util.UUID;

/**
 * Fired as a CDI event inside the transaction that moves a request from one state to another.
 *
 * @param id id of the request
 * @param reference its number
 * @param moduleId the module that knows its content
 * @param from state before
 * @param to state from now on
 */
public record RequestStateChanged(UUID id, String reference, String moduleId, RequestState from, RequestState to) {}
