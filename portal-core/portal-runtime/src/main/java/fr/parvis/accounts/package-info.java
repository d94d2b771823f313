/** Who is signed in, how one signs in and out, and the account of a resident. */
package fr.parvis.accounts;
