/** The portal when the network is gone. */
package fr.parvis.e2e.offline;
