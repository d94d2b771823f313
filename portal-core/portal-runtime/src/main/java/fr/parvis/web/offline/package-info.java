/** The portal without a network: a choice of each visitor, for one device. Pages need none of it. */
package fr.parvis.web.offline;
