/** The PDF that proves that a request was received (CRPA L112-3, R112-5), archivable and accessible. */
package fr.parvis.receipts;
