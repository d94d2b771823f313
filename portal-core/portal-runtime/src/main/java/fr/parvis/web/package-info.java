/** What every page shares: its guards, its theme, and the beans that templates read. */
package fr.parvis.web;
