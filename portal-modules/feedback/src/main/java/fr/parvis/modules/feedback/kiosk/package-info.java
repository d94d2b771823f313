/** Asking at the counter and on paper: codes to scan, posters, a kiosk, and agents who type what residents say. */
package fr.parvis.modules.feedback.kiosk;
