/** The French working calendar. */
package fr.parvis.modules.forms.calendar;
