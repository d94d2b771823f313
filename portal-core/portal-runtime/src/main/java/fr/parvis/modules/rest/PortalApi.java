package fr.parvis.modules.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one REST application: a module's resources are at {@code /api/modules/<id>/}. */
@ApplicationPath("/api")
public class PortalApi extends Application {}
