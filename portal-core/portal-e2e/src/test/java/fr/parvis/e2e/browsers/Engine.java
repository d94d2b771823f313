package fr.parvis.e2e.browsers;

/** An installed browser. Closing it ends it. */
interface Engine extends AutoCloseable {

    Tab open(Manner manner);

    @Override
    void close();
}
