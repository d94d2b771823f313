package fr.parvis.simulators;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.simulators.endpoints.Simulator;
import fr.parvis.simulators.franceconnect.FranceConnectProfile;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.proconnect.ProConnectProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** FranceConnect and ProConnect, running on this machine until closed. */
public final class StateServices implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(StateServices::thread);
    private final List<HttpServer> servers;

    private StateServices(StateServicesConfig config, Clock clock) throws IOException {
        HttpServer residents =
                listen(config.franceConnect(), new FranceConnectProfile(), config.franceConnectClients(), clock);
        try {
            servers = List.of(
                    residents, listen(config.proConnect(), new ProConnectProfile(), config.proConnectClients(), clock));
        } catch (IOException portTaken) {
            residents.stop(0);
            throw portTaken;
        }
    }

    /** Starts both services; fails when a port is taken. */
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
        System.out.println("FranceConnect: " + config.franceConnect() + "\nProConnect: " + config.proConnect());
    }

    private HttpServer listen(URI issuer, Profile profile, List<RelyingParty> clients, Clock clock) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), issuer.getPort());
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/", new Simulator(profile, issuer, clients, clock).router());
        server.setExecutor(threads);
        server.start();
        return server;
    }

    /** Threads of the pool die with the launcher, listening ones keep the program alive. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "state-services");
        thread.setDaemon(true);
        return thread;
    }
}
