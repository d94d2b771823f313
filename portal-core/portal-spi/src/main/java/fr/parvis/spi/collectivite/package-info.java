/** The territorial authorities that share the installation. */
package fr.parvis.spi.collectivite;
