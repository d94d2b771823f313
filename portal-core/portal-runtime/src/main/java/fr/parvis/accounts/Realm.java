package fr.parvis.accounts;

/** The two worlds of identities: one browser may be signed in to either, never to both at once. */
public enum Realm {
    RESIDENTS,
    AGENTS
}
