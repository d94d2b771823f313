/** What holds for pages whatever they show: weight, language, structure. */
package fr.parvis.e2e.pages;
