package fr.parvis.simulators;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.simulators.ants.Coordination;
import fr.parvis.simulators.endpoints.Simulator;
import fr.parvis.simulators.franceconnect.FranceConnectProfile;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.proconnect.ProConnectProfile;
import fr.parvis.simulators.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** FranceConnect, ProConnect and the coordination of appointments for identity papers, running on this machine until closed. */
public final class StateServices implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(StateServices::thread);
    private final List<HttpServer> servers = new ArrayList<>();

    private StateServices(StateServicesConfig config, Clock clock) throws IOException {
        try {
            listen(
                    config.franceConnect(),
                    signIn(config.franceConnect(), new FranceConnectProfile(), config.franceConnectClients(), clock));
            listen(
                    config.proConnect(),
                    signIn(config.proConnect(), new ProConnectProfile(), config.proConnectClients(), clock));
            listen(
                    config.coordination(),
                    new Coordination(config.coordination().getPath(), config.coordinationToken()).router());
        } catch (IOException portTaken) {
            close();
            throw portTaken;
        }
    }

    /** Starts all services; fails when a port is taken. */
    public static StateServices start(StateServicesConfig config, Clock clock) {
        try {
            return new StateServices(config, clock);
        } catch (IOException portTaken) {
            throw new UncheckedIOException(portTaken);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /** Starts the services with the environment's values and runs until interrupted. */
    public static void main(String[] arguments) {
        StateServicesConfig config = StateServicesConfig.fromEnvironment(System.getenv());
        StateServices services = start(config, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        System.out.println("FranceConnect: " + config.franceConnect() + "\nProConnect: " + config.proConnect()
                + "\nCoordination of appointments: " + config.coordination());
    }

    private static Router signIn(URI issuer, Profile profile, List<RelyingParty> clients, Clock clock) {
        return new Simulator(profile, issuer, clients, clock).router();
    }

    private void listen(URI service, Router router) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), service.getPort());
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/", router);
        server.setExecutor(threads);
        server.start();
        servers.add(server);
    }

    /** Threads of the pool die with the launcher, listening ones keep the program alive. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "state-services");
        thread.setDaemon(true);
        return thread;
    }
}
