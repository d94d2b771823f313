package fr.parvis.modules.internal.check.bilingual;

/** Stands for the descriptor of a module whose bundles are in this package. */
public final class Anchor {

    private Anchor() {}
}
