package fr.parvis.modules.appointments.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a visitor comes from: an address of IPv4, or the 64 bits of one of IPv6 that a household or a phone has for itself.
 *
 * @param value in hexadecimal
 */
public record Network(String value) {

    /** Digits only: a name would be looked up. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private static final int PREFIX_BYTES = 8;

    /**
     * Reads an address. This machine itself is nobody's network: where nothing tells the portal who is behind its proxy,
     * everybody would share it.
     */
    public static Optional<Network> of(String address) {
        if (address == null || !ADDRESS.matcher(address).matches() || !address.matches(".*[:.].*")) {
            return Optional.empty();
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read.isLoopbackAddress() ? Optional.empty() : Optional.of(new Network(prefix(read)));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static String prefix(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, PREFIX_BYTES) : bytes);
    }

    @Override
    public String toString() {
        return "Network";
    }
}
