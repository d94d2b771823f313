/** Files: sent by residents, sent by agents, or issued by the portal. */
package fr.parvis.spi.document;
