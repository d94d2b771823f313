/** What a module needs to prove itself: a real database, the contract, the rules of architecture. */
package fr.parvis.testkit;
