package fr.parvis.modules.appointments.queue;

import java.util.UUID;

/**
 * Where an agent receives.
 *
 * @param name as agents call it
 * @param sign as the screen of the hall calls it; empty for its own name, or for nothing where it is a person
 * @param person whether it is an agent, whose appointments nobody else takes over
 */
public record Desk(UUID id, String name, String sign, boolean person) {}
