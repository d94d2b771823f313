/** What must leave the portal, or may wait: put down in the transaction of the act, done after its commit. */
package fr.parvis.spi.outbox;
