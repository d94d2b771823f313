/**
 * What a service module may use, and what it must bring: the only artifact that a module compiles against.
 *
 * <p>Everything here is an interface, a record, an enum, an annotation or an exception. The portal implements the
 * ports; a module injects them with CDI. A module never reads another module's tables: it talks through these types and
 * through CDI events.
 */
package fr.parvis.spi;
