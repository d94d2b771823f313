/**
 * What must leave the portal, and work that may wait: put down in the transaction of the act, done after its commit, tried
 * again until it succeeds or is given up as a dead letter.
 */
package fr.parvis.outbox;
