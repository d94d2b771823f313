package fr.parvis.spi.request;

/** How a request reached the collectivité. */
public enum Channel {
    ONLINE,
    COUNTER,
    PAPER,
    PHONE,
    API
}
