package fr.parvis.modules;

import java.util.List;

/**
 * Fired once at start-up, after the last module started.
 *
 * @param ids ids of the modules that run
 */
public record ModulesReady(List<String> ids) {}
