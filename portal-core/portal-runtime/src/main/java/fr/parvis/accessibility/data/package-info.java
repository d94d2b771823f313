/** Reading and writing the files of the accessibility report. */
package fr.parvis.accessibility.data;
