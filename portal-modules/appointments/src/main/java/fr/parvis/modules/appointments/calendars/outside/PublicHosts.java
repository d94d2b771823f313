package fr.parvis.modules.appointments.calendars.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds machines by name, and only those of the public network: an address that an agent pastes must not open what only the
 * portal's server can reach. What is resolved here is what is connected to, so that a name cannot change its meaning between.
 *
 * @param internal names of machines inside that the collectivité allows, in lower case
 */
record PublicHosts(Set<String> internal) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!internal.contains(host.toLowerCase(java.util.Locale.ROOT))
                && !Arrays.stream(found).allMatch(PublicHosts::isPublic)) {
            throw new InternalHost(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** Without 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4: they are of no public server. */
    private static boolean isPublic4(byte[] bytes) {
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !shared && !protocol && !benchmark;
    }

    /** Only 2000::/3, without 2002::/16, which wraps any address of the old kind. */
    private static boolean isPublic6(byte[] bytes) {
        return (bytes[0] & 0xe0) == 0x20 && !(bytes[0] == 0x20 && bytes[1] == 0x02);
    }

    /** A name of a machine inside. */
    static final class InternalHost extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        InternalHost(String host) {
            super(host + " is a machine inside");
        }
    }
}
