/** What residents can do, from the search to the answer. */
package fr.parvis.e2e.resident;
