/** How a request comes to be: its number, its secret, its first entry in the journal. */
package fr.parvis.requests.internal.submit;
