/** The receipt of a request: printed once, kept with the request. */
package fr.parvis.requests.internal.receipt;
