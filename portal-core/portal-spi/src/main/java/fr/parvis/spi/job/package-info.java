/** Work that is done at its time, without a visitor. */
package fr.parvis.spi.job;
