package fr.parvis.launcher.world;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of a world, all shifted by one offset so that several worlds fit on a machine.
 *
 * @param offset distance from the usual ports
 */
public record Ports(int offset) {

    public static final Ports USUAL = new Ports(0);

    public int portal() {
        return 8080 + offset;
    }

    public int portalHttps() {
        return 8443 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int keycloakManagement() {
        return 9180 + offset;
    }

    public int postgresql() {
        return 5433 + offset;
    }

    public int smtp() {
        return 2525 + offset;
    }

    public int mailPage() {
        return 8025 + offset;
    }

    public int franceConnect() {
        return 8041 + offset;
    }

    public int proConnect() {
        return 8042 + offset;
    }

    public int coordination() {
        return 8043 + offset;
    }

    public int otherServices() {
        return 8044 + offset;
    }

    /** Those of a second server of this world, between those of worlds that lie ten apart. */
    public Ports ofSecondNode() {
        return new Ports(offset + 5);
    }

    /** Refuses to go on when another program holds one of them. */
    public void requireFree() {
        named().forEach((port, use) -> {
            if (!isFree(port)) {
                throw new CannotStart(("Port %d (%s) is taken by another program: stop it,"
                                + " or run with PARVIS_PORT_OFFSET=100 to move every port.")
                        .formatted(port, use));
            }
        });
    }

    /** Whether every port is free. */
    public boolean areFree() {
        return named().keySet().stream().allMatch(Ports::isFree);
    }

    private Map<Integer, String> named() {
        var names = new LinkedHashMap<Integer, String>();
        names.put(portal(), "portal");
        names.put(portalHttps(), "portal, HTTPS");
        names.put(management(), "administration of WildFly");
        names.put(keycloak(), "Keycloak");
        names.put(keycloakManagement(), "administration of Keycloak");
        names.put(postgresql(), "PostgreSQL");
        names.put(smtp(), "mail");
        names.put(mailPage(), "mail page");
        names.put(franceConnect(), "FranceConnect simulator");
        names.put(proConnect(), "ProConnect simulator");
        names.put(coordination(), "simulator of the coordination of appointments");
        names.put(otherServices(), "simulator of text messages and calendars");
        return names;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
