/** What the home page counts. */
package fr.parvis.home.internal;
